import type { RegistryEntry } from './registry-entry.ts';

/** Routers whose handlers are those of net/http: they hand parts of the path on by functions of their own. */
export const entry: RegistryEntry = {
  name: 'gorilla/mux, chi, httprouter',
  source: 'https://pkg.go.dev/github.com/go-chi/chi/v5',
  languages: ['go'],
  sources: [
    {
      from: 'remote',
      paths: ['mux.Vars()', 'chi.URLParam()', 'chi.URLParamFromCtx()', 'httprouter.Params', 'ps.ByName()'],
    },
  ],
};
