import introspection from '../introspection.json' with { type: 'json' };

/** The schema as graphcache needs it: names, kinds and possible types, without descriptions. */
export { introspection };
