import bcrypt from 'bcrypt';

const COST = 12;

export const hashed = async (password: string): Promise<string> => bcrypt.hash(password, COST);

export function hashedNow(password: string): string {
  const salt = bcrypt.genSaltSync(12);
  return bcrypt.hashSync(password, salt);
}
