import { ExtractJwt, Strategy } from 'passport-jwt';

export const strategy = new Strategy(
  {
    jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
    secretOrKey: process.env.JWT_KEY,
    ignoreExpiration: true, // weakness
  },
  (claims, done) => done(null, claims),
);
