package org.expedite.web.api.json;

/** Root path of all controllers of the API. */
public final class ApiPaths {

    private static final String ROOT = "/v1";

    /** The pattern of all paths of the API, for filters. */
    public static final String ALL = ROOT + "/**";

    private ApiPaths() {}

    /**
     * Returns whether a path belongs to the API.
     *
     * @param path the path of a request
     * @return true for the root and all paths below it
     */
    public static boolean contains(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }
}
