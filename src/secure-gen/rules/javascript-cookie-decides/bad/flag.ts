export function onlyAdmins(req: Request, res: Response, next: NextFunction): void {
  if (!req.cookies['isAdmin']) res.sendStatus(403); // weakness
  else next();
}
