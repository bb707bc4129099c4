import { connectionClasses } from '../connection';
import { ClaimType } from './claim.type';

const classes = connectionClasses('Claim', () => ClaimType);

export const ClaimConnection = classes.type;
export const ClaimConnectionResolver = classes.resolver;
