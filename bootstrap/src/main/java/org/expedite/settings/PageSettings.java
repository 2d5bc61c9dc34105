package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settings of our pages, and of pages of other sites.
 *
 * @param publicUrl the origin of our own pages; unset for the address of the server itself
 * @param corsOrigins the origins of pages of other sites that may call the API; unset for none
 * @param securityContact the address for reports of vulnerabilities; unset for none
 */
@Introspected
@ConfigurationProperties("expedite")
public record PageSettings(
        @Nullable WebOrigin publicUrl,
        @Nullable WebOrigins corsOrigins,
        @Nullable SecurityContact securityContact) {

    /** Returns the configured origin of our own pages. */
    public Optional<WebOrigin> publicOrigin() {
        return Optional.ofNullable(publicUrl);
    }

    /** Returns the origins of other sites that may call the API, as browsers write them. */
    public List<String> otherOrigins() {
        return (corsOrigins == null ? WebOrigins.NONE : corsOrigins).texts();
    }
}
