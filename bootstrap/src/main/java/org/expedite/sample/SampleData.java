package org.expedite.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.certification.Track;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.contracts.SupportProvider;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.customers.OrganizationKind;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Term;
import org.jspecify.annotations.Nullable;

/**
 * Staff, contacts, equipment and contracts to try every scenario of the programme. All dates are
 * relative to the day of the start, so that active records are active on any day. {@link SeedData}
 * records them again if they are out of date at a later start.
 */
public final class SampleData {
    private final LocalDate today;

    private SampleData(LocalDate today) {
        this.today = today;
    }

    /**
     * Returns all records, each after those that it refers to.
     *
     * @param today the day that dates are relative to
     * @param levels the configured technical levels
     */
    public static List<RegistryRecord> records(LocalDate today, TechnicalLevels levels) {
        SampleData data = new SampleData(today);
        return Stream.of(
                        SampleStaff.records(levels),
                        data.organizations(),
                        data.contacts(),
                        data.certifications(),
                        data.assets(),
                        data.contracts())
                .flatMap(records -> records)
                .toList();
    }

    private Stream<RegistryRecord> organizations() {
        return Stream.of(
                organization("acme", "Acme Networks", OrganizationKind.END_USER),
                organization("globex", "Globex", OrganizationKind.END_USER),
                organization("ivy", "Ivy Lane, individual", OrganizationKind.END_USER),
                new Organization(
                        new OrganizationId("fastnet"),
                        "FastNet Partners",
                        OrganizationKind.PARTNER,
                        "US",
                        "+14085550199",
                        "https://fastnet.example/support"));
    }

    private Stream<RegistryRecord> contacts() {
        return Stream.of(
                contact("ana", "Ana Alvarez", "acme", Employment.Kind.EMPLOYEE, "01"),
                contact("dan", "Dan Dupont", "acme", Employment.Kind.EMPLOYEE, "02"),
                contact("bob", "Bob Baker", "acme", Employment.Kind.EMPLOYEE, "03"),
                contact("jon", "Jon Jansen", "acme", Employment.Kind.EMPLOYEE, "04"),
                contact("sue", "Sue Smith", "acme", Employment.Kind.EMPLOYEE, "05"),
                contact("eve", "Eve Ericson", "acme", Employment.Kind.EMPLOYEE, "06"),
                contact("max", "Max Mori", "acme", Employment.Kind.EMPLOYEE, "07"),
                contact("carl", "Carl Chen", "acme", Employment.Kind.CONTRACTOR, "08"),
                contact("pat", "Pat Park", "fastnet", Employment.Kind.EMPLOYEE, "09"),
                contact("ivy", "Ivy Lane", "ivy", Employment.Kind.EMPLOYEE, "10"),
                contact("gil", "Gil Garcia", "globex", Employment.Kind.EMPLOYEE, "11"));
    }

    private Stream<RegistryRecord> certifications() {
        Term current = new Term(today.minusYears(1), today.plusYears(1));
        Term past = new Term(today.minusYears(2), today.minusDays(1));
        return Stream.of(
                certification("jncie-m-117", "ana", "JNCIE-M", current, Standing.ACTIVE),
                certification("jncie-er-204", "bob", "JNCIE-ER", current, Standing.ACTIVE),
                certification("jncip-m-301", "jon", "JNCIP-M", current, Standing.ACTIVE),
                certification("jncie-m-118", "sue", "JNCIE-M", current, Standing.SUSPENDED),
                certification("jncie-m-101", "eve", "JNCIE-M", current, Standing.EMERITUS),
                certification("jncie-m-110", "max", "JNCIE-M", past, Standing.ACTIVE),
                certification("jncie-m-119", "carl", "JNCIE-M", current, Standing.ACTIVE),
                certification("jncie-m-120", "pat", "JNCIE-M", current, Standing.ACTIVE),
                certification("jncie-m-121", "ivy", "JNCIE-M", current, Standing.ACTIVE),
                certification("jncie-m-122", "gil", "JNCIE-M", current, Standing.ACTIVE));
    }

    private Stream<RegistryRecord> assets() {
        return Stream.of(
                asset("JN1", "M320", "acme"),
                asset("JN2", "T640", "acme"),
                asset("JN3", "J6350", "acme"),
                asset("JN4", "SRX3600", "acme"),
                asset("JN5", "EX4200", "acme"),
                asset("JN6", "M120", "acme"),
                asset("JN7", "M120", "acme"),
                asset("JN8", "M120", "acme"),
                asset("JN9", "M320", "acme"),
                asset("JN10", "M320", "acme"),
                asset("JN11", "M10i", "acme"),
                asset("JN12", "M320", "acme"),
                asset("JN13", "M320", "acme"),
                asset("JN14", "M10i", "acme"),
                asset("JN20", "M7i", "ivy"),
                asset("JN30", "M320", "globex"));
    }

    /** None of them covers JN8. */
    private Stream<RegistryRecord> contracts() {
        Term current = new Term(today.minusMonths(6), today.plusMonths(6));
        Term past = new Term(today.minusYears(1), today.minusDays(1));
        return Stream.of(
                direct("C1", "acme", current, "JN1", "JN2", "JN3", "JN4", "JN5", "JN9", "JN12"),
                direct("C2", "acme", past, "JN6"),
                contract(
                        "C3",
                        "acme",
                        Service.TECHNICAL_SERVICES,
                        vendor(),
                        null,
                        current,
                        ContractStatus.CANCELLED,
                        "JN7"),
                direct("C4", "acme", past, "JN9"),
                contract(
                        "C5",
                        "acme",
                        Service.TECHNICAL_SERVICES,
                        fastnet(),
                        "fastnet",
                        current,
                        ContractStatus.ACTIVE,
                        "JN10",
                        "JN12"),
                contract(
                        "C6",
                        "acme",
                        Service.HARDWARE_ONLY,
                        vendor(),
                        null,
                        current,
                        ContractStatus.ACTIVE,
                        "JN11"),
                contract(
                        "C7",
                        "acme",
                        Service.TECHNICAL_SERVICES,
                        vendor(),
                        "fastnet",
                        current,
                        ContractStatus.ACTIVE,
                        "JN13"),
                contract(
                        "C8",
                        "acme",
                        Service.TECHNICAL_SERVICES,
                        vendor(),
                        null,
                        current,
                        ContractStatus.SUSPENDED,
                        "JN14"),
                direct("C20", "ivy", current, "JN20"),
                direct("C30", "globex", current, "JN30"));
    }

    private static RegistryRecord organization(String id, String name, OrganizationKind kind) {
        return new Organization(new OrganizationId(id), name, kind, "US", null, null);
    }

    private RegistryRecord contact(
            String id, String name, String employer, Employment.Kind kind, String extension) {
        return new Contact(
                new ContactId(id),
                name,
                id + "@" + employer + ".example",
                List.of("+140855501" + extension),
                "US",
                List.of(
                        new Employment(
                                new OrganizationId(employer),
                                kind,
                                new Term(today.minusYears(3), null))));
    }

    private static RegistryRecord certification(
            String id, String holder, String track, Term term, Standing standing) {
        return new Certification(
                new CertificationId(id), new ContactId(holder), new Track(track), term, standing);
    }

    private static RegistryRecord asset(String serial, String model, String owner) {
        return new Asset(new SerialNumber(serial), new Model(model), new OrganizationId(owner));
    }

    private static RegistryRecord direct(
            String number, String customer, Term term, String... serials) {
        return contract(
                number,
                customer,
                Service.TECHNICAL_SERVICES,
                vendor(),
                null,
                term,
                ContractStatus.ACTIVE,
                serials);
    }

    private static RegistryRecord contract(
            String number,
            String customer,
            Service service,
            SupportProvider supporter,
            @Nullable String seller,
            Term term,
            ContractStatus status,
            String... serials) {
        return new SupportContract(
                new ContractNumber(number),
                new OrganizationId(customer),
                service,
                supporter,
                seller == null ? null : new OrganizationId(seller),
                term,
                status,
                Stream.of(serials).map(SerialNumber::new).toList());
    }

    private static SupportProvider vendor() {
        return new SupportProvider.Vendor();
    }

    private static SupportProvider fastnet() {
        return new SupportProvider.Partner(new OrganizationId("fastnet"));
    }
}
