package org.expedite.domain.contracts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of a serial number by the contracts of one organization on one day. Contracts of other
 * organizations do not count and are left out.
 *
 * @param serial the serial number, or null if only the model is known; then no contract covers it
 * @param contracts the organization's contracts whose current or earlier version names this serial
 *     number
 */
public record Coverage(
        @Nullable SerialNumber serial,
        List<RecordVersion<SupportContract>> contracts,
        LocalDate day) {
    /** Orders contracts by their last day, then by number. */
    private static final Comparator<RecordVersion<SupportContract>> ENDS_LAST =
            Comparator.<RecordVersion<SupportContract>, LocalDate>comparing(
                            c -> c.record().term().lastDay())
                    .thenComparing(c -> c.record().number().value());

    public Coverage {
        contracts = contracts.stream().sorted(ENDS_LAST.reversed()).toList();
    }

    /**
     * Returns the active contracts; the one that ends last comes first. Clause {@code
     * REQUIRE_CONTRACT}.
     */
    public List<RecordVersion<SupportContract>> active() {
        return contracts.stream().filter(this::isActive).toList();
    }

    /** Returns the contracts that do not cover the serial number. */
    public List<RecordVersion<SupportContract>> inactive() {
        return contracts.stream().filter(Predicate.not(this::isActive)).toList();
    }

    /** Returns the active contract that the vendor supports. Clause {@code BENEFIT_DIRECT}. */
    public Optional<RecordVersion<SupportContract>> direct() {
        return active().stream().filter(c -> c.record().isDirect()).findFirst();
    }

    /** Returns the active contract that a partner supports. Clause {@code BENEFIT_DIRECT}. */
    public Optional<RecordVersion<SupportContract>> viaPartner() {
        return active().stream().filter(c -> !c.record().isDirect()).findFirst();
    }

    private boolean isActive(RecordVersion<SupportContract> contract) {
        return serial != null && contract.record().covers(serial, day);
    }
}
