package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Term;
import org.expedite.web.api.constraints.CrossField;
import org.expedite.web.api.constraints.CrossFieldChecked;
import org.expedite.web.api.text.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * A certification, as a registrar sends it; both days are included, and a {@code valid_to} of null
 * is no end.
 */
@Introspected
@CrossField
@Schema(name = "CertificationBody")
public record CertificationBody(
        @NotNull @Identifier String holderId,
        @NotNull @Identifier String track,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotNull Standing standing)
        implements CrossFieldChecked, RecordBody {

    @Override
    public Stream<FieldError> fieldErrors() {
        return Terms.invalidTerm(validFrom, validTo, "validTo");
    }

    @Override
    public RegistryRecord toFact(String id) {
        return new Certification(
                new CertificationId(id),
                new ContactId(holderId),
                new Track(track),
                new Term(validFrom, validTo),
                standing);
    }

    @Override
    public Stream<String> pointersOf(Reference reference) {
        return Stream.of("/holder_id");
    }
}
