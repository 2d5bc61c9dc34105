package org.expedite.settings;

import java.util.Arrays;
import java.util.List;

/**
 * Origins of pages of other sites.
 *
 * @param origins all with TLS
 */
public record WebOrigins(List<WebOrigin> origins) {
    /** No other site. */
    static final WebOrigins NONE = new WebOrigins(List.of());

    /** Copies the list, and checks it. */
    public WebOrigins {
        origins = List.copyOf(origins);
        if (!origins.stream().allMatch(WebOrigin::isSecure)) {
            throw new IllegalArgumentException("all origins must begin with https");
        }
    }

    /** Reads origins that are separated by commas. */
    static WebOrigins of(String text) {
        return new WebOrigins(
                Arrays.stream(text.split(",", -1)).map(String::strip).map(WebOrigin::of).toList());
    }

    /** Returns the origins as browsers write them. */
    public List<String> texts() {
        return origins.stream().map(origin -> origin.uri().toString()).toList();
    }
}
