import { MongoClient } from 'mongodb';
import type { Request, Response } from 'express';

const people = new MongoClient(process.env.MONGO_URL!).db('town').collection('people');

export async function find(req: Request, res: Response): Promise<void> {
  const { name, street } = req.body;
  const person = await people.findOne({ name: { $eq: name }, 'address.street': { $eq: street }, gone: false });
  res.json(person);
}
