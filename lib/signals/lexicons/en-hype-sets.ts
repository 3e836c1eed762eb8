/** Sets of English words that patterns of hype refer to. */
export const EN_HYPE_SETS: Readonly<Record<string, string>> = {
  be: "is|are|was|were|be|been|being|'s|'re",
  det: "the|a|an|its|their|his|her|our|my|your|this|these|those|that|'s",
  /** What somebody praises when "most" stands before it; what can be counted ("most common") is not here. */
  praised:
    'powerful|advanced|capable|innovative|exciting|impressive|sophisticated|intelligent|ambitious|comprehensive|trusted|reliable|versatile|beautiful|stunning|amazing|incredible|loved|beloved|iconic|luxurious|exclusive|spectacular|breathtaking|transformative|revolutionary|groundbreaking|compelling|complete|secure|flexible|robust|unique|remarkable|extraordinary|delicious|memorable|unforgettable|fascinating|renowned|prestigious|respected|celebrated|coveted|desirable|seamless|immersive|intuitive|lifelike|realistic|impactful|thrilling|profound|consequential|visionary|talented|inspiring|captivating|charming|elegant|sensational|magical|romantic|picturesque|scenic|enjoyable|disruptive|brilliant|dynamic|outstanding|dramatic|vibrant|rewarding|underrated|creative|adorable|futuristic',
  finest: 'best|greatest|finest|smartest|fastest|coolest|hottest|brightest|sleekest|purest',
  /** What is called a revolution. */
  realm:
    'industry|industries|market|markets|world|field|sector|sectors|landscape|business|businesses|way|ways|how|lives|life|future|healthcare|medicine|education|manufacturing|marketing|finance|work|society|everything|economy|workplace|workplaces|retail|travel|agriculture|science|research|entertainment|gaming|cybersecurity|storytelling|experience|experiences|possibilities|workflow|workflows|productivity|organizations|organization|enterprise|enterprises|communication|technology|filmmaking|banking|logistics|operations|discovery|engineering|commerce|creativity|humanity|civilization|boundaries|everyday|daily|lifestyle|transportation|mobility|web|internet|search|design|fashion|cooking|fitness|dentistry|advertising|lending|insurance|teams|companies|brands|careers',
  machine:
    'ai|model|models|machine|machines|chatbot|chatbots|assistant|assistants|agent|agents|llm|llms|chatgpt|claude|gemini|gpt|copilot|siri|alexa|grok|robot|robots|robotics|algorithm|algorithms|bot|bots|system|systems|software|technology|computers|computer|llama|platform|tool|app',
  human: 'human|humans|person|people|us|humanity|experts|doctors|professionals|brain|brains',
  jobs: 'doctors|lawyers|teachers|programmers|developers|engineers|artists|writers|radiologists|accountants|workers|humans|employees|designers|coders|therapists|jobs|people',
  adv: '~ly|also|still|now|then|even|just|yet|already|always|often|ever|soon|truly|actually|never',
  ours: 'we|our|us|you|your',
};
