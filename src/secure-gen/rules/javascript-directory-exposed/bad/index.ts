import serveIndex from 'serve-index';
import serveStatic from 'serve-static';
import { homedir } from 'node:os';

const home = homedir();

app.use('/home', serveStatic(home)); // weakness
app.use('/all', serveIndex(process.cwd())); // weakness
