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
 * How a serial stands under the contracts of one organization on one day. Other organizations'
 * contracts on the same serial never help, so they are not in here.
 *
 * @param serial null where only the model is known: then nothing covers it
 * @param contracts the organization's contracts that name this serial, or once did
 */
public record Coverage(
        @Nullable SerialNumber serial,
        List<RecordVersion<SupportContract>> contracts,
        LocalDate day) {
    /** Of several contracts the one that ends last is named. */
    private static final Comparator<RecordVersion<SupportContract>> ENDS_LAST =
            Comparator.<RecordVersion<SupportContract>, LocalDate>comparing(
                            c -> c.record().term().lastDay())
                    .thenComparing(c -> c.record().number().value());

    public Coverage {
        contracts = contracts.stream().sorted(ENDS_LAST.reversed()).toList();
    }

    /** The active contracts, the one that ends last first. Clause {@code REQUIRE_CONTRACT}. */
    public List<RecordVersion<SupportContract>> active() {
        return contracts.stream().filter(this::isActive).toList();
    }

    /** The contracts that are no active cover. */
    public List<RecordVersion<SupportContract>> inactive() {
        return contracts.stream().filter(Predicate.not(this::isActive)).toList();
    }

    /** The active contract that the vendor supports. Clause {@code BENEFIT_DIRECT}. */
    public Optional<RecordVersion<SupportContract>> direct() {
        return active().stream().filter(c -> c.record().isDirect()).findFirst();
    }

    /** The active contract that a partner supports. Clause {@code BENEFIT_DIRECT}. */
    public Optional<RecordVersion<SupportContract>> viaPartner() {
        return active().stream().filter(c -> !c.record().isDirect()).findFirst();
    }

    private boolean isActive(RecordVersion<SupportContract> contract) {
        return serial != null && contract.record().covers(serial, day);
    }
}
