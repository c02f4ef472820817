import { Account } from './account';

export async function show({ body }: { body: { token: string } }, res: Response) {
  const { token } = body;
  const account = await Account.findOne({ token }); // weakness
  res.json(account);
}
