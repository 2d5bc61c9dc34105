package org.expedite.application.examples;

import java.time.LocalDate;
import java.util.List;
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
import org.expedite.domain.registry.Term;
import org.jspecify.annotations.Nullable;

/** Creates example contacts, organizations and certifications. */
public final class People {
    /** The first day of all employments of the examples. */
    public static final Term EMPLOYED = new Term(LocalDate.of(2020, 1, 1), null);

    /** The term of the certifications of the examples: 2026-01-01 to 2027-12-31. */
    public static final Term CERTIFIED =
            new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

    private People() {}

    /** Creates an end user in the United States. */
    public static Organization endUser(String id, String name) {
        return new Organization(
                new OrganizationId(id), name, OrganizationKind.END_USER, "US", null, null);
    }

    /** Creates a partner with a support number and page. */
    public static Organization partner(String id, String name, @Nullable String phone) {
        return new Organization(
                new OrganizationId(id),
                name,
                OrganizationKind.PARTNER,
                "DE",
                phone,
                "https://" + id + ".example/support");
    }

    /** Creates a contact in the United States with these employments. */
    public static Contact contact(String id, String name, Employment... employments) {
        return contactIn("US", id, name, employments);
    }

    /** Creates a contact in {@code country} with these employments. */
    public static Contact contactIn(
            String country, String id, String name, Employment... employments) {
        return new Contact(
                new ContactId(id),
                name,
                id + "@people.example",
                List.of("+14085550199"),
                country,
                List.of(employments));
    }

    /** Creates an employment as employee during all examples. */
    public static Employment employee(Organization organization) {
        return new Employment(organization.id(), Employment.Kind.EMPLOYEE, EMPLOYED);
    }

    /** Creates an employment as contractor during all examples. */
    public static Employment contractor(Organization organization) {
        return new Employment(organization.id(), Employment.Kind.CONTRACTOR, EMPLOYED);
    }

    /** Creates an active certification with the term {@link #CERTIFIED}. */
    public static Certification certification(String id, Contact holder, Track track) {
        return certification(id, holder.id(), track, CERTIFIED, Standing.ACTIVE);
    }

    /** Creates a certification. */
    public static Certification certification(
            String id, ContactId holder, Track track, Term term, Standing standing) {
        return new Certification(new CertificationId(id), holder, track, term, standing);
    }
}
