/** What joins or parts letters in these scripts and in emoji; anywhere else nobody sees it. */
const NEEDLESS_JOINERS =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]/gu;

/** Characters nobody sees, in which instructions for models are hidden: tags, variation selectors, fillers, marks of direction, private ones. */
const UNSEEN = /(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Co}\ufff9-\ufffb]/gu;

/** A text without what nobody sees, in which instructions for models, or for the check of what they write, would hide. */
export const withoutUnseen = (text: string): string =>
  text.toWellFormed().replace(UNSEEN, '').replace(NEEDLESS_JOINERS, '');
