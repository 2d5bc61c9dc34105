package org.expedite.web.pages.escalation;

import io.micronaut.http.uri.UriBuilder;
import java.util.Optional;
import org.expedite.application.access.UseCase;
import org.expedite.domain.escalation.Evidence;
import org.expedite.web.pages.Frame;

/** Addresses of the records that findings rest on. */
public final class EvidenceLink {

    private EvidenceLink() {}

    /**
     * Returns the page of a record.
     *
     * @param evidence the record
     * @param frame of the page
     * @return empty if the reader cannot see such records
     */
    public static Optional<String> of(Evidence evidence, Frame frame) {
        boolean readsRegistry =
                frame.visitor().filter(v -> v.may(UseCase.VIEW_REGISTRY)).isPresent();
        return switch (evidence.type()) {
            case CASE -> Optional.of(path("cases", evidence));
            case ORGANIZATION -> registry("organizations", evidence, readsRegistry);
            case CONTACT -> registry("contacts", evidence, readsRegistry);
            case CERTIFICATION -> registry("certifications", evidence, readsRegistry);
            case PRODUCT_LINE -> registry("product-lines", evidence, readsRegistry);
            case PRODUCT -> registry("products", evidence, readsRegistry);
            case ASSET -> registry("assets", evidence, readsRegistry);
            case CONTRACT -> registry("contracts", evidence, readsRegistry);
        };
    }

    private static Optional<String> registry(String kind, Evidence evidence, boolean reads) {
        return reads ? Optional.of("/registry" + path(kind, evidence)) : Optional.empty();
    }

    private static String path(String kind, Evidence evidence) {
        return UriBuilder.of("/").path(kind).path(evidence.id()).build().getRawPath();
    }
}
