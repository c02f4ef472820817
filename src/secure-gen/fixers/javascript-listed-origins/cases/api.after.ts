import cors from 'cors';
import express from 'express';

export const site = process.env.SITE_URL;
export const api = express();

api.use(
  cors({
    origin: (process.env.SITE_URL || '').split(','),
    credentials: true,
  }),
);
