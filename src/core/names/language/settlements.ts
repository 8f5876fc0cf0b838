/** What places are called right after their names: "…, a hamlet in the west", "… is a rural community". */
export const SETTLEMENTS =
  'hamlet|village|town|township|community|settlement|suburb|neighbourhood|neighborhood|Dorf|Weiler|Ort|Gemeinde|hameau|commune|pueblo|aldea|municipio|povoado|vila|borgo|paese|dorp|gehucht';
