// Routes are the files of app/routes: "articles.$id.tsx" serves /articles/:id.
import { flatRoutes } from '@remix-run/fs-routes';

export default flatRoutes({ ignoredRouteFiles: ['**/*.test.{ts,tsx}'] });
