/** Names under which note takers and recorders join calls. */
const bots =
  /\b(?:otter\.?ai|otterpilot|fireflies|fathom|read\.ai|read ai|notetaker|note taker|meetgeek|tl;?dv|avoma|gong|chorus|sembly|krisp|supernormal|grain|recall\.ai|meeting notes|recorder|recording bot|transcri\w+ bot|ai assistant|ai companion|zoom room cam)\b/i;

/** Whether a name on a list is that of a bot. */
export function isBot(name: string): boolean {
  return bots.test(name);
}

/** Whether a role on a list is that of a host. */
export function isHost(role: string): boolean {
  return /\b(?:hosts?|co-?hosts?|organi[sz]er|co-?organi[sz]er|panelists?|presenter)\b/i.test(role);
}
