package org.expedite.application.registry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expedite.application.engineers.EngineerExamples;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.application.examples.Texts;
import org.expedite.domain.cases.TechnicalLevel;
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
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.engineers.StaffRole;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.ExpertTrack;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Term;

/** Records of every kind and variant. */
public final class RegistryRecordExamples {
    private static final Term OPEN_ENDED = new Term(LocalDate.of(2024, 2, 29), null);
    private static final Term LONG_AGO_TO_FAR =
            new Term(LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 31));

    private RegistryRecordExamples() {}

    /** A small record of a kind and id. */
    public static RegistryRecord of(RecordKind kind, String id) {
        return of(kind, id, "plain");
    }

    /** A small record that contains {@code word} if its kind has free text. */
    public static RegistryRecord of(RecordKind kind, String id, String word) {
        OrganizationId acme = Acme.ACME.id();
        return switch (kind) {
            case ORGANIZATION ->
                    new Organization(
                            new OrganizationId(id),
                            word,
                            OrganizationKind.END_USER,
                            null,
                            null,
                            null);
            case CONTACT ->
                    new Contact(new ContactId(id), word, "x@y.example", List.of(), "DE", List.of());
            case CERTIFICATION ->
                    new Certification(
                            new CertificationId(id),
                            Acme.ANA.id(),
                            new Track(word),
                            OPEN_ENDED,
                            Standing.ACTIVE);
            case PRODUCT_LINE -> new ProductLine(new ProductLineCode(id), word, List.of());
            case PRODUCT -> new Product(new Model(id), Catalogue.M_SERIES.code(), word);
            case ASSET -> new Asset(new SerialNumber(id), new Model(word), acme);
            case CONTRACT ->
                    new SupportContract(
                            new ContractNumber(id),
                            acme,
                            Service.TECHNICAL_SERVICES,
                            new SupportProvider.Vendor(),
                            new OrganizationId(word),
                            Covers.YEAR_2026,
                            ContractStatus.ACTIVE,
                            new TreeSet<>());
            case ENGINEER ->
                    new Engineer(
                            new EngineerId(id),
                            word,
                            "x@y.example",
                            Set.of(new TechnicalLevel("L1")),
                            Set.of(),
                            Set.of(StaffRole.ENGINEER),
                            true);
        };
    }

    /** All eight kinds with every enum, optional part, empty and full list; ids are unique. */
    public static List<RegistryRecord> variants() {
        return Stream.of(
                        organizations(),
                        contacts(),
                        certifications(),
                        lines(),
                        products(),
                        Stream.of(Acme.JN1, asset(Texts.longestId("-asset"))),
                        contracts(),
                        EngineerExamples.variants())
                .flatMap(facts -> facts.map(RegistryRecord.class::cast))
                .toList();
    }

    /** Records that contain a text in every free text; ids end in {@code number}. */
    public static List<RegistryRecord> telling(String text, int number) {
        return List.of(
                new Organization(
                        new OrganizationId("o" + number),
                        text,
                        OrganizationKind.PARTNER,
                        "DE",
                        "+4930555010",
                        "https://partner.example/" + text),
                new Contact(
                        new ContactId("c" + number),
                        text,
                        text,
                        List.of(text, "+14085550100"),
                        "DE",
                        List.of()),
                new ProductLine(new ProductLineCode("l" + number), text, List.of()),
                new Product(new Model("m" + number), Catalogue.M_SERIES.code(), text),
                new Engineer(
                        new EngineerId("e" + number),
                        text,
                        text,
                        Set.of(),
                        Set.of(),
                        Set.of(StaffRole.DUTY_MANAGER),
                        true));
    }

    private static Stream<Organization> organizations() {
        String id = Texts.longestId("-organization");
        return Stream.of(
                Acme.ACME,
                Fastnet.FASTNET,
                People.partner("partner-without-phone", "Quiet", null),
                new Organization(
                        new OrganizationId("bare"),
                        "Bare",
                        OrganizationKind.END_USER,
                        null,
                        null,
                        null),
                new Organization(
                        new OrganizationId(id),
                        Texts.ofLength(200),
                        OrganizationKind.PARTNER,
                        "GB",
                        "+123456789012345",
                        "https://long.example/" + "x".repeat(1900)));
    }

    private static Stream<Contact> contacts() {
        OrganizationId acme = Acme.ACME.id();
        return Stream.of(
                Acme.ANA,
                People.contactIn("MX", "without-employment", "Free"),
                new Contact(
                        new ContactId("many.parts+x@y:z~1_-"),
                        "Łucja 🔥",
                        "lucja@people.example",
                        List.of("+48555000222", "+48555000111", "+48555000222"),
                        "PL",
                        List.of(
                                new Employment(acme, Employment.Kind.CONTRACTOR, LONG_AGO_TO_FAR),
                                new Employment(acme, Employment.Kind.EMPLOYEE, OPEN_ENDED),
                                People.employee(Fastnet.FASTNET),
                                new Employment(acme, Employment.Kind.EMPLOYEE, oneDay()))),
                new Contact(
                        new ContactId(Texts.longestId("-contact")),
                        Texts.ofLength(200),
                        "x".repeat(240) + "@long.example",
                        List.of(),
                        "US",
                        List.of(
                                new Employment(
                                        new OrganizationId(Texts.longestId("-employer")),
                                        Employment.Kind.EMPLOYEE,
                                        OPEN_ENDED))));
    }

    private static Stream<Certification> certifications() {
        Stream<Certification> standings =
                Arrays.stream(Standing.values())
                        .map(
                                s ->
                                        People.certification(
                                                "standing-" + s,
                                                Acme.ANA.id(),
                                                Catalogue.JNCIE_M,
                                                People.CERTIFIED,
                                                s));
        return Stream.concat(
                standings,
                Stream.of(
                        People.certification(
                                "open-ended",
                                Acme.BOB.id(),
                                Catalogue.JNCIP_M,
                                OPEN_ENDED,
                                Standing.ACTIVE),
                        People.certification(
                                Texts.longestId("-certification"),
                                new ContactId(Texts.longestId("-holder")),
                                new Track("JNCIE-" + "X".repeat(94)),
                                oneDay(),
                                Standing.ACTIVE)));
    }

    private static Stream<ProductLine> lines() {
        return Stream.of(
                Catalogue.M_SERIES,
                Catalogue.SRX_SERIES,
                new ProductLine(
                        new ProductLineCode("MANY"),
                        "Ä Ö Ü 🛰️",
                        List.of(
                                new ExpertTrack(new Track("JNCIE-Z"), LocalDate.of(2030, 1, 1)),
                                new ExpertTrack(new Track("JNCIE-A"), LocalDate.of(1999, 12, 31)),
                                new ExpertTrack(new Track("JNCIE-Z"), LocalDate.of(2020, 2, 29)))));
    }

    private static Stream<Product> products() {
        String id = Texts.longestId("-product");
        return Stream.of(
                Catalogue.M320,
                new Product(new Model("unnamed"), Catalogue.T_SERIES.code(), null),
                new Product(new Model(id), new ProductLineCode(id), Texts.ofLength(200)));
    }

    private static Stream<SupportContract> contracts() {
        SerialNumber longest = new SerialNumber(Texts.longestId("-serial"));
        SerialNumber[] many =
                Stream.iterate(1, i -> i + 1)
                        .limit(200)
                        .map(i -> new SerialNumber("SERIAL-" + i))
                        .toArray(SerialNumber[]::new);
        List<Function<String, SupportContract>> shapes =
                List.of(
                        n -> Covers.direct(n, Acme.ACME, Acme.JN1, Acme.JN2),
                        n -> Covers.direct(n, Acme.ACME),
                        n -> Covers.via(Covers.direct(n, Acme.ACME, Acme.JN1), Fastnet.FASTNET),
                        n -> Covers.sold(Covers.direct(n, Acme.ACME), Fastnet.FASTNET),
                        n -> Covers.hardwareOnly(Covers.direct(n, Acme.ACME, Acme.JN1)),
                        n -> Covers.covering(Covers.direct(n, Acme.ACME), many),
                        n -> Covers.covering(Covers.direct(n, Acme.ACME), longest));
        Stream<SupportContract> shaped =
                Stream.iterate(0, i -> i + 1)
                        .limit(shapes.size())
                        .map(i -> shapes.get(i).apply("shape-" + i));
        Stream<SupportContract> statuses =
                Arrays.stream(ContractStatus.values())
                        .map(s -> Covers.in(s, Covers.direct("status-" + s, Acme.ACME, Acme.JN1)));
        return Stream.concat(shaped, statuses);
    }

    private static Asset asset(String id) {
        return new Asset(new SerialNumber(id), new Model(id), new OrganizationId(id));
    }

    private static Term oneDay() {
        return new Term(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 15));
    }
}
