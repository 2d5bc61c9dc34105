package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.domain.contracts.SupportProvider;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.web.api.constraints.CrossField;
import org.expedite.web.api.constraints.CrossFieldChecked;
import org.expedite.web.api.text.Identifier;
import org.jspecify.annotations.Nullable;

/** Supporter of a contract; {@code partner_id} belongs to {@code PARTNER} only. */
@Introspected
@CrossField
@Schema(name = "SupportedBy")
public record SupportedByJson(@NotNull Kind kind, @Identifier @Nullable String partnerId)
        implements CrossFieldChecked {

    /** Kind of supporter. */
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

    @Override
    public Stream<FieldError> fieldErrors() {
        if (kind == Kind.VENDOR && partnerId != null) {
            return Stream.of(
                    new FieldError(
                            "partner_id",
                            FieldError.Code.NOT_ALLOWED,
                            "must be null of the vendor"));
        }
        if (kind == Kind.PARTNER && partnerId == null) {
            return Stream.of(
                    new FieldError(
                            "partner_id", FieldError.Code.REQUIRED, "must name the partner"));
        }
        return Stream.empty();
    }

    SupportProvider toProvider() {
        return partnerId == null
                ? new SupportProvider.Vendor()
                : new SupportProvider.Partner(new OrganizationId(partnerId));
    }
}
