package org.expedite.application.examples;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.contracts.SupportProvider;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.Term;

/** Creates example equipment and contracts: a direct contract of 2026, then variants. */
public final class Covers {
    /** 2026-01-01 to 2026-12-31. */
    public static final Term YEAR_2026 =
            new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private Covers() {}

    /** Creates equipment of an organization. */
    public static Asset asset(String serial, Product product, Organization owner) {
        return new Asset(new SerialNumber(serial), product.model(), owner.id());
    }

    /** Creates a direct contract for Technical Services, active in 2026. */
    public static SupportContract direct(String number, Organization customer, Asset... covered) {
        return new SupportContract(
                new ContractNumber(number),
                customer.id(),
                Service.TECHNICAL_SERVICES,
                new SupportProvider.Vendor(),
                null,
                YEAR_2026,
                ContractStatus.ACTIVE,
                new TreeSet<>(Arrays.stream(covered).map(Asset::serial).toList()));
    }

    /** Returns a copy that is supported by a partner. */
    public static SupportContract via(SupportContract contract, Organization partner) {
        return new SupportContract(
                contract.number(),
                contract.customer(),
                contract.service(),
                new SupportProvider.Partner(partner.id()),
                contract.soldBy(),
                contract.term(),
                contract.status(),
                contract.coveredSerials());
    }

    /** Returns a copy that was sold by a partner. */
    public static SupportContract sold(SupportContract contract, Organization seller) {
        return new SupportContract(
                contract.number(),
                contract.customer(),
                contract.service(),
                contract.supportedBy(),
                seller.id(),
                contract.term(),
                contract.status(),
                contract.coveredSerials());
    }

    /** Returns a copy with other days. */
    public static SupportContract during(SupportContract contract, LocalDate from, LocalDate to) {
        return new SupportContract(
                contract.number(),
                contract.customer(),
                contract.service(),
                contract.supportedBy(),
                contract.soldBy(),
                new Term(from, to),
                contract.status(),
                contract.coveredSerials());
    }

    /** Returns a copy in another status. */
    public static SupportContract in(ContractStatus status, SupportContract contract) {
        return new SupportContract(
                contract.number(),
                contract.customer(),
                contract.service(),
                contract.supportedBy(),
                contract.soldBy(),
                contract.term(),
                status,
                contract.coveredSerials());
    }

    /** Returns a copy for hardware only. */
    public static SupportContract hardwareOnly(SupportContract contract) {
        return new SupportContract(
                contract.number(),
                contract.customer(),
                Service.HARDWARE_ONLY,
                contract.supportedBy(),
                contract.soldBy(),
                contract.term(),
                contract.status(),
                contract.coveredSerials());
    }

    /** Returns a copy for other equipment. */
    public static SupportContract covering(SupportContract contract, SerialNumber... serials) {
        return new SupportContract(
                contract.number(),
                contract.customer(),
                contract.service(),
                contract.supportedBy(),
                contract.soldBy(),
                contract.term(),
                contract.status(),
                new TreeSet<>(Arrays.asList(serials)));
    }
}
