package org.expedite.web.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.expedite.domain.contracts.SupportProvider;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.web.problems.ProblemException;
import org.expedite.web.text.Identifier;
import org.jspecify.annotations.Nullable;

/** Who supports a contract; {@code partner_id} belongs to {@code PARTNER} and to it alone. */
@Introspected
@Schema(name = "SupportedBy")
public record SupportedByJson(@NotNull Kind kind, @Identifier @Nullable String partnerId) {

    /** Who gives the support. */
    @Schema(name = "SupportedBy.Kind")
    public enum Kind {
        /** The vendor itself. */
        VENDOR,
        /** A support partner. */
        PARTNER
    }

    static SupportedByJson of(SupportProvider provider) {
        return switch (provider) {
            case SupportProvider.Vendor() -> new SupportedByJson(Kind.VENDOR, null);
            case SupportProvider.Partner(OrganizationId id) ->
                    new SupportedByJson(Kind.PARTNER, id.value());
        };
    }

    SupportProvider toProvider() {
        if (kind == Kind.VENDOR && partnerId != null) {
            throw ProblemException.invalid(
                    "/supported_by/partner_id", "NOT_ALLOWED", "must be null of the vendor");
        }
        if (kind == Kind.VENDOR) {
            return new SupportProvider.Vendor();
        }
        if (partnerId == null) {
            throw ProblemException.invalid(
                    "/supported_by/partner_id", "REQUIRED", "must name the partner");
        }
        return new SupportProvider.Partner(new OrganizationId(partnerId));
    }
}
