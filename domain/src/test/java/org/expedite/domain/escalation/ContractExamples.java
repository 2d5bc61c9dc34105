package org.expedite.domain.escalation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.contracts.SupportProvider;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.Term;

/** Contracts for tests. By default they are of acme, for 2026, direct, active and on JN1. */
public final class ContractExamples {
    private ContractExamples() {}

    /** The contract of the base scenario, with another number. */
    public static SupportContract direct(String number) {
        return new SupportContract(
                new ContractNumber(number),
                new OrganizationId("acme"),
                Service.TECHNICAL_SERVICES,
                new SupportProvider.Vendor(),
                null,
                term("2026-01-01", "2026-12-31"),
                ContractStatus.ACTIVE,
                serials("JN1"));
    }

    /** Returns a copy that is supported by a partner. */
    public static SupportContract viaPartner(String number, String partner) {
        return supportedBy(
                direct(number), new SupportProvider.Partner(new OrganizationId(partner)));
    }

    /** Returns a copy for another service. */
    public static SupportContract hardwareOnly(SupportContract of) {
        return new SupportContract(
                of.number(),
                of.customer(),
                Service.HARDWARE_ONLY,
                of.supportedBy(),
                of.soldBy(),
                of.term(),
                of.status(),
                of.coveredSerials());
    }

    /** Returns a copy in another status. */
    public static SupportContract in(ContractStatus status, SupportContract of) {
        return new SupportContract(
                of.number(),
                of.customer(),
                of.service(),
                of.supportedBy(),
                of.soldBy(),
                of.term(),
                status,
                of.coveredSerials());
    }

    /** Returns a copy with other days. */
    public static SupportContract lasting(String from, String to, SupportContract of) {
        return new SupportContract(
                of.number(),
                of.customer(),
                of.service(),
                of.supportedBy(),
                of.soldBy(),
                term(from, to),
                of.status(),
                of.coveredSerials());
    }

    /** Returns a copy with other serials. */
    public static SupportContract listing(SupportContract of, String... serials) {
        return new SupportContract(
                of.number(),
                of.customer(),
                of.service(),
                of.supportedBy(),
                of.soldBy(),
                of.term(),
                of.status(),
                serials(serials));
    }

    /** Returns a copy that was sold by a partner. */
    public static SupportContract soldBy(String seller, SupportContract of) {
        return new SupportContract(
                of.number(),
                of.customer(),
                of.service(),
                of.supportedBy(),
                new OrganizationId(seller),
                of.term(),
                of.status(),
                of.coveredSerials());
    }

    private static SupportContract supportedBy(SupportContract of, SupportProvider provider) {
        return new SupportContract(
                of.number(),
                of.customer(),
                of.service(),
                provider,
                of.soldBy(),
                of.term(),
                of.status(),
                of.coveredSerials());
    }

    /** Creates a term of whole days; {@code to} may be null. */
    static Term term(String from, String to) {
        return new Term(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static SortedSet<SerialNumber> serials(String... serials) {
        return Arrays.stream(serials)
                .map(SerialNumber::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
