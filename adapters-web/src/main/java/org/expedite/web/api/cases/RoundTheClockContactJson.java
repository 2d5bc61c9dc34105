package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.web.api.text.PhoneNumber;
import org.expedite.web.api.text.Text;

/** A contact of the customer whom the assistance center reaches at any hour; the phone is E.164. */
@Introspected
@Schema(name = "RoundTheClockContact")
public record RoundTheClockContactJson(
        @NotNull @Text(max = 200) String name, @NotNull @PhoneNumber String phone) {

    static RoundTheClockContactJson of(RoundTheClockContact contact) {
        return new RoundTheClockContactJson(contact.name(), contact.phone());
    }

    RoundTheClockContact toContact() {
        return new RoundTheClockContact(name, phone);
    }
}
