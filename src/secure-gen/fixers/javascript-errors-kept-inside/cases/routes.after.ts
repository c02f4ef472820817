import type { Request, Response } from 'express';
import { orders } from './orders.js';

export async function list(req: Request, res: Response): Promise<void> {
  try {
    res.json(await orders.of(String(req.query.user)));
  } catch (error) {
    console.error(error);
    res.status(500).json({ error: 'Internal server error', at: Date.now() });
  }
}
