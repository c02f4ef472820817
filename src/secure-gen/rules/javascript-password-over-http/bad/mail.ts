import nodemailer from 'nodemailer';

const address = 'ws://live.example.com/feed';

export const mail = nodemailer.createTransport({
  host: 'mail.example.com',
  ignoreTLS: true, // weakness
});

export function feed(apiKey: string): WebSocket {
  return new WebSocket(address, apiKey); // weakness
}
