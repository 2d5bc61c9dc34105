package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.expedite.application.PortContract;
import org.expedite.application.ReadBudget;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.application.registry.RecordFilter.SupportedBy;
import org.expedite.domain.certification.Track;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Registry}: filtered lists. Implement it beside {@link
 * RegistryContract}, and give an empty store for every test.
 */
@PortContract
public interface RegistryFilterContract extends ReadBudget {
    /** The port under test. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void contacts_are_found_by_each_criterion_and_by_all_together() {
        OrganizationId acme = Acme.ACME.id();
        append(
                contact("c3", "Smith, Al", "al@acme.example", "+14085550101", acme),
                contact("c1", "Al Smith", "AL@acme.example", "+14085550102", acme),
                contact("c2", "Al Jones", "jones@xn--mnchen-3ya.example", "+14085550101", null),
                Acme.ACME);
        assertFound(contacts("al smith", Set.of(), Set.of(), null), "c1", "c3");
        assertFound(contacts("SMITH", Set.of(), Set.of(), null), "c1", "c3");
        assertFound(contacts("Smi", Set.of(), Set.of(), null));
        assertFound(contacts("!", Set.of(), Set.of(), null));
        assertFound(contacts(null, Set.of("Al@Acme.example"), Set.of(), null), "c1", "c3");
        assertFound(
                contacts(
                        null,
                        Set.of("jones@münchen.example", "jones@xn--mnchen-3ya.example"),
                        Set.of(),
                        null),
                "c2");
        assertFound(contacts(null, Set.of(), Set.of("+14085550101"), null), "c2", "c3");
        Set<String> both = Set.of("+14085550101", "+14085550102");
        assertFound(contacts(null, Set.of(), both, null), "c1", "c2", "c3");
        assertFound(contacts(null, Set.of(), Set.of(), acme), "c1", "c3");
        assertFound(contacts(null, Set.of(), Set.of(), new OrganizationId("ACME")));
        assertFound(contacts("al", Set.of("al@acme.example", "x@y"), both, acme), "c1", "c3");
        assertFound(contacts("al", Set.of("al@acme.example"), Set.of("+14085550102"), acme), "c1");
        assertFound(contacts("jones", Set.of(), Set.of(), acme));
        assertFound(contacts(null, Set.of(), Set.of(), null), "c1", "c2", "c3");
    }

    @Test
    default void a_contact_with_several_of_the_numbers_is_found_once() {
        append(
                new Contact(
                        new ContactId("c1"),
                        "Al",
                        "al@acme.example",
                        List.of("+14085550101", "+14085550102"),
                        "US",
                        List.of(
                                People.employee(Acme.ACME),
                                People.contractor(Acme.ACME),
                                People.employee(Fastnet.FASTNET))),
                contact("c2", "Al", "al2@acme.example", "+14085550102", null));
        assertFound(
                contacts(null, Set.of(), Set.of("+14085550101", "+14085550102"), null), "c1", "c2");
        assertFound(contacts("al", Set.of(), Set.of(), Acme.ACME.id()), "c1");
    }

    @Test
    default void certifications_are_found_by_holder_and_track() {
        append(
                People.certification("x2", Acme.ANA, Catalogue.JNCIE_M),
                People.certification("x1", Acme.ANA, Catalogue.JNCIE_ER),
                People.certification("x3", Acme.BOB, Catalogue.JNCIE_M));
        assertFound(new RecordFilter.Certifications(Acme.ANA.id(), null), "x1", "x2");
        assertFound(new RecordFilter.Certifications(null, Catalogue.JNCIE_M), "x2", "x3");
        assertFound(new RecordFilter.Certifications(Acme.ANA.id(), Catalogue.JNCIE_M), "x2");
        assertFound(new RecordFilter.Certifications(null, new Track("JNCIE")));
        assertFound(new RecordFilter.Certifications(null, null), "x1", "x2", "x3");
    }

    @Test
    default void assets_are_found_by_owner_and_by_model_in_any_case() {
        append(
                Covers.asset("A2", Catalogue.M320, Acme.ACME),
                Covers.asset("A1", Catalogue.M320, Fastnet.FASTNET),
                Covers.asset("A3", Catalogue.T640, Acme.ACME));
        assertFound(new RecordFilter.Assets(Acme.ACME.id(), null), "A2", "A3");
        assertFound(new RecordFilter.Assets(null, new Model("m320")), "A1", "A2");
        assertFound(new RecordFilter.Assets(Acme.ACME.id(), new Model("M320")), "A2");
        assertFound(new RecordFilter.Assets(null, new Model("M32")));
        assertFound(new RecordFilter.Assets(null, null), "A1", "A2", "A3");
    }

    @Test
    default void contracts_are_found_by_customer_serial_in_any_case_and_supporter() {
        SerialNumber upper = new SerialNumber("JN1");
        SerialNumber lower = new SerialNumber("jn1");
        append(
                Covers.covering(Covers.direct("K1", Acme.ACME), upper, lower),
                Covers.covering(Covers.via(Covers.direct("K2", Acme.ACME), Fastnet.FASTNET), lower),
                Covers.covering(Covers.direct("K3", Fastnet.FASTNET), upper),
                Covers.covering(Covers.direct("K4", Acme.ACME), new SerialNumber("JN10")));
        OrganizationId acme = Acme.ACME.id();
        SupportedBy fastnet = new SupportedBy.Partner(Fastnet.FASTNET.id());
        assertFound(new RecordFilter.Contracts(acme, null, null), "K1", "K2", "K4");
        assertFound(new RecordFilter.Contracts(null, upper, null), "K1", "K2", "K3");
        assertFound(new RecordFilter.Contracts(acme, lower, null), "K1", "K2");
        assertFound(new RecordFilter.Contracts(null, null, fastnet), "K2");
        assertFound(
                new RecordFilter.Contracts(
                        null, null, new SupportedBy.Partner(new OrganizationId("VENDOR"))));
        assertFound(new RecordFilter.Contracts(null, null, new SupportedBy.AnyPartner()), "K2");
        assertFound(
                new RecordFilter.Contracts(null, null, new SupportedBy.Vendor()), "K1", "K3", "K4");
        assertFound(new RecordFilter.Contracts(acme, lower, new SupportedBy.Vendor()), "K1");
        assertFound(new RecordFilter.Contracts(null, null, null), "K1", "K2", "K3", "K4");
    }

    @Test
    default void only_current_versions_are_found() {
        SupportContract direct = Covers.direct("K1", Acme.ACME, Acme.JN1);
        append(
                contact("c1", "Al Smith", "al@acme.example", "+14085550101", Acme.ACME.id()),
                direct,
                contact("c1", "Al Jones", "jones@acme.example", "+14085550102", null),
                Covers.covering(Covers.via(direct, Fastnet.FASTNET), Acme.JN2.serial()));
        assertFound(contacts("smith", Set.of(), Set.of(), null));
        assertFound(contacts(null, Set.of("al@acme.example"), Set.of(), null));
        assertFound(contacts(null, Set.of(), Set.of("+14085550101"), null));
        assertFound(contacts(null, Set.of(), Set.of(), Acme.ACME.id()));
        assertFound(contacts("al", Set.of(), Set.of("+14085550102"), null), "c1");
        assertFound(new RecordFilter.Contracts(null, Acme.JN1.serial(), null));
        assertFound(new RecordFilter.Contracts(null, null, new SupportedBy.Vendor()));
        assertFound(
                new RecordFilter.Contracts(
                        Acme.ACME.id(), Acme.JN2.serial(), new SupportedBy.AnyPartner()),
                "K1");
    }

    /** Walks in pages of several sizes, each in one read. */
    private void assertFound(RecordFilter filter, String... ids) {
        for (int limit : new int[] {1, 2, 100}) {
            assertThat(walk(filter, limit))
                    .as("%s in pages of %s", filter, limit)
                    .containsExactly(ids);
        }
        assertReads(
                filter.kind() == RecordKind.CONTRACT ? 2 : 1,
                "a page",
                () -> registry().page(filter, "", 1));
    }

    private List<String> walk(RecordFilter filter, int limit) {
        return Walk.through(
                limit,
                after ->
                        registry().page(filter, after == null ? "" : after, limit).stream()
                                .map(version -> version.record().key().id())
                                .toList());
    }

    private void append(RegistryRecord... records) {
        new RegistryWriter(registry(), unitOfWork()).appendAll(records);
    }

    private static RecordFilter contacts(
            @Nullable String name,
            Set<String> emails,
            Set<String> phones,
            @Nullable OrganizationId organization) {
        return new RecordFilter.Contacts(name, emails, phones, organization);
    }

    private static Contact contact(
            String id, String name, String email, String phone, @Nullable OrganizationId employer) {
        return new Contact(
                new ContactId(id),
                name,
                email,
                List.of(phone),
                "US",
                employer == null
                        ? List.of()
                        : List.of(
                                new Employment(
                                        employer, Employment.Kind.EMPLOYEE, People.EMPLOYED)));
    }
}
