import type { PathDirection, PathObjective, SearchEngine, SearchStop } from '../../domain/path/question';
import type { WindowMatch } from '../../domain/time/time-match';
import { describedEnum } from '../described-enum';

export const DirectionEnum = describedEnum<PathDirection>({
  name: 'Direction',
  description: 'How a hop is walked. A symmetric hop meets all three.',
  values: {
    ANY: 'Any way; of a hop that was found: it reads alike both ways.',
    OUT: 'From the first role of its pair to the second, as supplier to recipient.',
    IN: 'Back.',
  },
});

export const PathObjectiveEnum = describedEnum<PathObjective>({
  name: 'PathObjective',
  description: 'Which path is best.',
  values: {
    BALANCED: 'The least cost of cost table balanced-1: few hops, well supported, not over hubs.',
    FEWEST_HOPS: 'The fewest hops; then the best supported, then the least cost.',
  },
});

export const SearchEngineEnum = describedEnum<SearchEngine>({
  name: 'SearchEngine',
  description: 'Where the hops were read from.',
  values: { RESIDENT: 'A path graph of the visible run, held in memory.' },
});

export const SearchStopEnum = describedEnum<SearchStop>({
  name: 'SearchStop',
  description: 'Why a search ended before it was done.',
  values: {
    VISITS: 'It had looked at as many neighbour pairs as one search may; the same question stops there again.',
    TIME: 'It had taken as long as one search may; the same question may come further another time.',
  },
});

export const WindowModeEnum = describedEnum<WindowMatch>({
  name: 'WindowMode',
  description: 'How something lies to the window of `during`.',
  values: {
    OVERLAPS: 'Shares a day with it.',
    STARTS_IN: 'Starts in it.',
    CONTAINED: 'Lies within it.',
    THROUGHOUT: 'Fills it.',
  },
});
