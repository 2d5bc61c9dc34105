package org.expedite.web.api.resources;

import io.micronaut.http.HttpResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Responses that hold a single resource, always with its version as a strong {@code ETag}. */
public final class ETagResponses {

    private static final String ETAG = "ETag";

    private ETagResponses() {}

    /**
     * Returns 200.
     *
     * @param body the resource
     * @param version its version
     * @param <T> the form of the resource
     * @return the response, with {@code ETag}
     */
    public static <T> HttpResponse<T> ok(T body, long version) {
        return HttpResponse.ok(body).header(ETAG, tag(version));
    }

    /**
     * Returns 201.
     *
     * @param body the new resource
     * @param version its version
     * @param location its address
     * @param <T> the form of the resource
     * @return the response, with {@code ETag} and {@code Location}
     */
    public static <T> HttpResponse<T> created(T body, long version, URI location) {
        return HttpResponse.<T>created(body, location).header(ETAG, tag(version));
    }

    /**
     * Returns the address of a resource of this API.
     *
     * @param segments of the path, such as {@code v1}, {@code contacts}, {@code ana}; each is
     *     encoded
     * @return the path, beginning with a slash
     */
    public static URI at(String... segments) {
        StringBuilder path = new StringBuilder();
        for (String segment : segments) {
            String encoded = URLEncoder.encode(segment, StandardCharsets.UTF_8);
            path.append('/').append(encoded.replace("+", "%20"));
        }
        return URI.create(path.toString());
    }

    /**
     * Returns the entity tag of a version.
     *
     * @param version of the resource
     * @return the value of {@code ETag}
     */
    public static String tag(long version) {
        return '"' + Long.toString(version) + '"';
    }
}
