import { before, endOf, type Finder, type Found } from './line.ts';
import { isDenied, isQuestion, isSupposed } from './supposed.ts';

const UNITS =
  /^(?:\+)?(?: (?:de|di|high-quality|labeled|labelled|human-written|synthetic|unique|annotated|real|real-world|de-identified|expert-written|multilingual|public|text|training|curated|diverse|distinct|preference|expert|code|open-ended|multiple-choice|task|instruction|image-text|video)){0,3}[ -](?:tokens?|Tokens?|jetons|examples|samples|images|documents|pages|questions|tasks|problems|conversations|dialogues|pairs|videos|prompts|rubrics|rubric items|annotations|transcripts|trajectories|recordings|instances|hours of (?:audio|video|speech|data|footage|recordings)|Beispiele|Bilder|Dokumente|images|documents|ejemplos|imágenes|esempi|immagini|exemplos|imagens|voorbeelden|afbeeldingen)(?![\p{L}])/u;
const CUE =
  /(?<!\p{L})(?:(?:pre)?-?trained on|fine-tuned on|training data(?:set)? of|(?:data ?set|corpus|benchmark|collection|suite|test set|evaluation set)(?: \([^()]{1,30}\))?,? (?:of|with|has|contains|that contains|containing|comprises|comprising|includes|including|consists of|consisting of|spans|spanning|covers|covering)|(?:comprises|comprising|consists of|consisting of)|trainiert (?:auf|mit)|entraîné sur|entrenado con|addestrato su|treinado com|getraind op)(?: (?:of|more than|over|about|around|roughly|nearly|almost|up to|some|approximately|a|an|total|the|dataset|corpus|rund|etwa|mehr als|plus de|más de|oltre|mais de|meer dan|~)){0,5} ~?$/iu;
const DATASET_BEHIND =
  /^[ -](?:example|sample|image|document|question|task|problem|prompt|token|page|item)(?:[ -](?:multiple-choice|expert))? (?:dataset|data set|corpus|benchmark|test set|subset|evaluation)(?![\p{L}])/u;

/** How much a model was trained on, and how large a data set or a benchmark is. */
export const datasets: Finder = (line) =>
  line.figures.flatMap((figure): Found[] => {
    if (figure.currency || figure.percent || figure.times || figure.delta || isQuestion(line))
      return [];
    if (figure.value < 30) return [];
    const form = endOf(line, figure.end, DATASET_BEHIND);
    const cue = CUE.exec(before(line, figure.start, 90))?.[0];
    const end = form ?? (cue ? endOf(line, figure.end, UNITS) : null);
    if (end === null) return [];
    const span = { start: figure.start - (form === null && cue ? cue.length : 0), end };
    if (isDenied(line, span)) return [];
    return [
      {
        kind: 'data',
        at: line.at,
        ...span,
        key: line.text.slice(figure.start, end).toLowerCase(),
        supposed: isSupposed(line, span),
      },
    ];
  });
