package org.expedite.domain.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.customers.OrganizationKind;
import org.expedite.domain.products.ExpertTrack;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** Registry records for tests; every kind has a different version number. */
public final class RecordExamples {
    static final int ORGANIZATION = 2;
    static final int CONTACT = 3;
    static final int CERTIFICATION = 4;
    static final int LINE = 5;
    static final int PRODUCT = 6;
    static final int ASSET = 7;
    static final int CONTRACT = 8;
    static final int CASE = 9;

    private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

    private RecordExamples() {}

    public static <F extends RegistryRecord> RecordVersion<F> version(int version, F fact) {
        return new RecordVersion<>(fact, version, LONG_AGO, "registrar");
    }

    /** Employee of {@code organization} since 2020. */
    public static Employment employee(String organization) {
        return employment(organization, Employment.Kind.EMPLOYEE, "2020-01-01", null);
    }

    /** Contractor of {@code organization} since 2020. */
    public static Employment contractor(String organization) {
        return employment(organization, Employment.Kind.CONTRACTOR, "2020-01-01", null);
    }

    /** Creates an employment at {@code organization}; {@code to} may be null. */
    public static Employment employment(
            String organization, Employment.Kind kind, String from, String to) {
        return new Employment(
                new OrganizationId(organization), kind, ContractExamples.term(from, to));
    }

    /** Ana's certification on another track. */
    public static Certification certification(String track) {
        return certification(track, "2026-01-01", "2027-12-31", Standing.ACTIVE);
    }

    /** Ana's certification with another term and standing. */
    public static Certification certification(
            String track, String from, String to, Standing standing) {
        return certification("cert-" + track, track, from, to, standing);
    }

    /** A certification of Ana. */
    public static Certification certification(
            String id, String track, String from, String to, Standing standing) {
        return new Certification(
                new CertificationId(id),
                new ContactId("ana"),
                new Track(track),
                ContractExamples.term(from, to),
                standing);
    }

    public static Certification heldBy(ContactId holder, Certification of) {
        return new Certification(of.id(), holder, of.track(), of.term(), of.standing());
    }

    public static Contact contact(String id, Employment... employments) {
        String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        return new Contact(
                new ContactId(id),
                name,
                id + "@example.com",
                List.of("+14085550100"),
                "US",
                List.of(employments));
    }

    public static Organization organization(String id, OrganizationKind kind) {
        boolean partner = kind == OrganizationKind.PARTNER;
        return new Organization(
                new OrganizationId(id),
                id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
                kind,
                "US",
                partner ? "+14085550199" : null,
                partner ? "https://" + id + ".example.com/support" : null);
    }

    /** Creates a product line; {@code tracks} have the form {@code JNCIE-M from 2009-01-01}. */
    public static ProductLine line(String code, String name, String... tracks) {
        return new ProductLine(
                new ProductLineCode(code),
                name,
                Arrays.stream(tracks).map(RecordExamples::expertTrack).toList());
    }

    private static ExpertTrack expertTrack(String spelled) {
        List<String> parts = List.of(spelled.split(" from ", -1));
        return new ExpertTrack(new Track(parts.get(0)), LocalDate.parse(parts.get(1)));
    }
}
