package org.expedite.web.probe;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.PhoneNumber;
import org.expedite.web.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A body with all kinds of members: nested, listed, dated, and from a set. */
@Introspected
public record Probe(
        @NotNull @Text(max = 20) String synopsis,
        @Text(max = 2000, lines = true) @Nullable String longText,
        @NotNull @Valid Product product,
        @NotNull @NotEmpty List<@NotNull @Valid Person> roundTheClockContacts,
        @NotNull Colour colour,
        @Nullable LocalDate startsOn,
        @Nullable Instant openedAt,
        @Max(9) @Nullable Integer amount,
        @Nullable Boolean urgent,
        List<@Text(max = 10, words = true) String> tags) {

    /** Lists that were not sent are empty. */
    public Probe {
        roundTheClockContacts = roundTheClockContacts == null ? List.of() : roundTheClockContacts;
        tags = tags == null ? List.of() : tags;
    }

    /** A nested record. */
    @Introspected
    public record Product(@NotNull @Identifier String serialNumber) {}

    /** A record in a list. */
    @Introspected
    public record Person(
            @NotNull @Text(max = 50) String name, @NotNull @PhoneNumber String phone) {}

    /** An enum. */
    public enum Colour {
        RED,
        GREEN
    }
}
