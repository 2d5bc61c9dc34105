package org.expedite.application.callers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.expedite.application.PortContract;
import org.expedite.application.ReadBudget;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.callers.Callers.FoundCallers;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.People;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.registry.RegistryRecord;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Callers}. Implement it in a test class, and give an empty
 * store for every test.
 */
@PortContract
public interface CallersContract extends ReadBudget {
    /** The numbers of two contacts who share one of them. */
    String SHARED = "+14085550111";

    String OWN = "+4930123456";

    /** The port under test. */
    Callers callers();

    /** The registry in which the callers are stored. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void a_key_that_is_not_registered_finds_nobody() {
        storeExamples();
        assertFound(byPhone("+14085559999"));
        assertFound(byContact("nobody"));
        assertFound(byCertification("none"));
        assertFound(byEmail("nobody@people.example"));
        assertFound(new CallerKeys(Set.of(), null, null, Set.of(), null));
    }

    @Test
    default void each_key_finds_its_contact() {
        storeExamples();
        Contact una = reached("una", "una@people.example", OWN, SHARED);
        writer().appendAll(una);
        assertFound(byPhone(OWN), una);
        assertFound(byPhone(SHARED), una);
        assertFound(byContact("ana"), Acme.ANA);
        assertFound(byCertification(Acme.BOBS_JNCIE_ER.id().value()), Acme.BOB);
        assertFound(byEmail("dan@people.example"), Acme.DAN);
    }

    @Test
    default void a_shared_number_finds_all_its_contacts() {
        storeExamples();
        Contact una = reached("una", "una@people.example", SHARED);
        Contact uwe = reached("uwe", "uwe@people.example", SHARED, OWN);
        writer().appendAll(una, uwe);
        assertFound(byPhone(SHARED), una, uwe);
    }

    @Test
    default void a_contact_with_several_of_the_keys_is_found_once() {
        storeExamples();
        Contact una = reached("una", "una@people.example", SHARED, OWN);
        writer().appendAll(una, reached("uwe", "uwe@people.example", SHARED));
        assertThat(
                        callers()
                                .having(
                                        new CallerKeys(
                                                Set.of(SHARED, OWN),
                                                una.id(),
                                                Acme.ANAS_JNCIE_M.id(),
                                                Set.of("una@people.example"),
                                                null),
                                        51)
                                .people())
                .extracting(p -> p.contact().record().id().value())
                .containsExactlyInAnyOrder("ana", "una", "uwe");
    }

    @Test
    default void emails_match_in_any_letter_case() {
        storeExamples();
        Contact mixed = reached("mixed", "Jürgen.ÄRGER@People.Example");
        Contact turkish = reached("turkish", "\u0130pek@people.example");
        writer().appendAll(mixed, turkish);
        assertFound(byEmail("jürgen.ärger@people.EXAMPLE"), mixed);
        assertFound(byEmail("Jürgen.ÄRGER@People.Example"), mixed);
        assertFound(byEmail("\u0130PEK@people.example"), turkish);
    }

    @Test
    default void emails_match_in_any_unicode_form() {
        storeExamples();
        Contact composed = reached("composed", "ren\u00E9@caf\u00E9.example");
        Contact decomposed = reached("decomposed", "zoe\u0308@people.example");
        writer().appendAll(composed, decomposed);
        assertFound(byEmail("RENE\u0301@cafe\u0301.example"), composed);
        assertFound(byEmail("zo\u00EB@people.example"), decomposed);
        assertFound(byEmail("zo\u00EB\uFF20\uFF50eople.example"), decomposed);
    }

    @Test
    default void each_of_several_emails_is_found() {
        storeExamples();
        Contact unicode = reached("unicode", "ana@b\u00FCcher.example");
        Contact ascii = reached("ascii", "ana@xn--bcher-kva.example");
        writer().appendAll(unicode, ascii);
        assertFound(
                new CallerKeys(
                        Set.of(),
                        null,
                        null,
                        Set.of("ana@B\u00DCCHER.example", "ana@XN--bcher-kva.example"),
                        null),
                unicode,
                ascii);
    }

    @Test
    default void an_email_whose_other_form_is_far_longer_is_found_as_it_is_written() {
        Contact salutation = reached("long", "\uFDFA".repeat(200) + "@people.example");
        storeExamples();
        writer().appendAll(salutation);
        assertFound(byEmail("\uFDFA".repeat(200) + "@People.example"), salutation);
    }

    @Test
    default void certifications_are_found_in_any_letter_case_and_contacts_are_not() {
        storeExamples();
        Certification upper = People.certification("JNCIE-M-4711-b", Acme.DAN, Catalogue.JNCIE_M);
        Certification lower = People.certification("jncie-m-4711-B", Acme.BOB, Catalogue.JNCIE_M);
        writer().appendAll(upper, lower);
        assertFound(byContact("ANA"));
        assertFound(byCertification("JNCIE-M-117"), Acme.ANA);
        assertFound(byCertification("jncie-M-4711-b"), Acme.DAN, Acme.BOB);
    }

    @Test
    default void names_match_by_all_of_their_words_in_any_order() {
        storeExamples();
        Contact smith = named("c1", "Mary Ann SMITH");
        Contact smithson = named("c2", "Ann Smithson");
        Contact accents = named("c3", "Zoë Müller-Lüdenscheidt");
        writer().appendAll(smith, smithson, accents);
        assertFound(byName("smith mary"), smith);
        assertFound(byName("ann"), smith, smithson);
        assertFound(byName("Smith, Bob"));
        assertFound(byName("zoe MULLER-ludenscheidt"), accents);
        assertFound(byName("lüdenscheidt"), accents);
        assertFound(byName("!"));
    }

    @Test
    default void who_has_the_name_is_known_of_everybody_who_is_found() {
        storeExamples();
        Contact[] namesakes =
                IntStream.range(0, 4)
                        .mapToObj(i -> reached("c" + i, "c" + i + "@people.example", SHARED))
                        .toArray(Contact[]::new);
        Contact last = named("d", "Same Name", OWN);
        writer().appendAll(namesakes);
        writer().appendAll(named("c5", "Name Same"), named("c6", "Same Name"), last);
        FoundCallers found =
                callers().having(new CallerKeys(Set.of(OWN), null, null, Set.of(), "same name"), 1);
        assertThat(found.named())
                .as("the first by name, and the one beyond that has the number too")
                .containsExactlyInAnyOrder(new ContactId("c5"), last.id());
        assertThat(callers().having(byPhone(OWN), 1).named()).isEmpty();
    }

    @Test
    default void only_the_name_of_the_current_version_counts() {
        storeExamples();
        writer().appendAll(named("c1", "Mary Miller"));
        writer().appendAll(named("c1", "Mary Smith"));
        assertFound(byName("miller"));
        assertFound(byName("smith"), named("c1", "Mary Smith"));
    }

    @Test
    default void long_emails_match_as_a_whole() {
        String start = "\u0130".repeat(200) + "@people.example";
        Contact one = reached("one", start + "a");
        Contact other = reached("other", start + "b");
        writer().appendAll(one, other);
        assertFound(byEmail(start + "a"), one);
        assertFound(byEmail(start + "B"), other);
    }

    @Test
    default void only_current_versions_count() {
        storeExamples();
        writer().appendAll(
                        reached("una", "una@people.example", OWN),
                        reached("una", "una@elsewhere.example", SHARED),
                        People.certification(
                                Acme.ANAS_JNCIE_M.id().value(), Acme.DAN, Catalogue.JNCIE_M));
        Contact now = reached("una", "una@elsewhere.example", SHARED);
        assertFound(byPhone(OWN));
        assertFound(byEmail("una@people.example"));
        assertFound(byPhone(SHARED), now);
        assertFound(byEmail("una@elsewhere.example"), now);
        assertFound(byCertification(Acme.ANAS_JNCIE_M.id().value()), Acme.DAN);
    }

    @Test
    default void each_key_finds_the_first_contacts_by_id() {
        Contact[] many =
                IntStream.range(0, 12)
                        .mapToObj(
                                i ->
                                        reached(
                                                "c%02d".formatted(11 - i),
                                                i < 6 ? "a@people.example" : "b@people.example",
                                                SHARED))
                        .toArray(Contact[]::new);
        writer().appendAll(many);
        assertThat(ids(byPhone(SHARED), 3)).containsExactly("c00", "c01", "c02");
        assertThat(
                        ids(
                                new CallerKeys(
                                        Set.of(SHARED),
                                        new ContactId("c11"),
                                        null,
                                        Set.of("A@people.example"),
                                        null),
                                2))
                .containsExactly("c00", "c01", "c06", "c07", "c11");
    }

    @Test
    default void a_found_contact_has_all_its_certifications_and_employers() {
        storeExamples();
        Contact both =
                People.contact(
                        "both",
                        "Both",
                        People.employee(Acme.ACME),
                        new Employment(
                                Fastnet.FASTNET.id(),
                                Employment.Kind.CONTRACTOR,
                                People.CERTIFIED));
        Certification revoked =
                People.certification(
                        "revoked",
                        both.id(),
                        Catalogue.JNCIP_M,
                        People.CERTIFIED,
                        Standing.REVOKED);
        Certification held = People.certification("held", both, Catalogue.JNCIE_M);
        writer().appendAll(both, revoked, held);
        FoundCallers known = callers().having(byContact("both"), 51);
        assertThat(known.people()).hasSize(1);
        assertThat(known.people().getFirst().contact())
                .as("as the registry has it")
                .isEqualTo(registry().find(both.key()).orElseThrow());
        assertThat(known.people().getFirst().certifications())
                .extracting(c -> c.record())
                .containsExactlyInAnyOrder(revoked, held);
        assertThat(known.organizations())
                .extracting(o -> o.record())
                .containsExactlyInAnyOrder(Acme.ACME, Fastnet.FASTNET);
    }

    @Test
    default void organizations_have_their_current_versions() {
        storeExamples();
        Organization renamed = People.endUser("borealis", "Borealis Networks");
        writer().appendAll(renamed);
        assertThat(callers().having(byContact("zoe"), 51).organizations())
                .extracting(o -> o.record())
                .containsExactly(renamed);
        assertThat(Borealis.ZOE.employments()).hasSize(1);
    }

    @Test
    default void a_contact_of_a_rolled_back_unit_of_work_is_not_found() {
        Contact una = reached("una", "una@people.example", OWN);
        RolledBack.run(unitOfWork(), () -> registry().append(RegistryWriter.version(1, una)));
        assertFound(byPhone(OWN));
        assertFound(byEmail("una@people.example"));
    }

    @Test
    default void a_rolled_back_version_is_never_found() {
        storeExamples();
        Contact una = reached("una", "una@people.example", OWN);
        writer().appendAll(una);
        RolledBack.run(
                unitOfWork(),
                () ->
                        registry()
                                .append(
                                        RegistryWriter.version(
                                                2,
                                                reached("una", "una@elsewhere.example", SHARED))));
        for (int i = 0; i < 2; i++) {
            assertFound(byPhone(OWN), una);
            assertFound(byEmail("una@people.example"), una);
            assertFound(byPhone(SHARED));
            assertFound(byEmail("una@elsewhere.example"));
            // The next version is the same again, with the number of the rolled back one.
            writer().appendAll(una);
        }
    }

    @Test
    default void a_search_is_at_most_two_reads() {
        storeExamples();
        assertReads(
                2,
                "having any of four keys",
                () ->
                        callers()
                                .having(
                                        new CallerKeys(
                                                Set.of(OWN, SHARED),
                                                Acme.DAN.id(),
                                                Acme.BOBS_JNCIE_ER.id(),
                                                Set.of(Acme.ANA.email()),
                                                null),
                                        51));
        assertReads(2, "having a key that nobody has", () -> callers().having(byPhone(OWN), 51));
    }

    private void assertFound(CallerKeys keys, Contact... expected) {
        assertThat(callers().having(keys, 51).people())
                .extracting(p -> p.contact().record())
                .as("who has %s", keys)
                .containsExactlyInAnyOrder(expected);
    }

    private List<String> ids(CallerKeys keys, int most) {
        return callers().having(keys, most).people().stream()
                .map(p -> p.contact().record().id().value())
                .sorted()
                .toList();
    }

    private static CallerKeys byPhone(String phone) {
        return new CallerKeys(Set.of(phone), null, null, Set.of(), null);
    }

    private static CallerKeys byContact(String id) {
        return new CallerKeys(Set.of(), new ContactId(id), null, Set.of(), null);
    }

    private static CallerKeys byCertification(String id) {
        return new CallerKeys(Set.of(), null, new CertificationId(id), Set.of(), null);
    }

    private static CallerKeys byEmail(String email) {
        return new CallerKeys(Set.of(), null, null, Set.of(email), null);
    }

    private static CallerKeys byName(String name) {
        return new CallerKeys(Set.of(), null, null, Set.of(), name);
    }

    private static Contact named(String id, String name, String... phones) {
        return new Contact(
                new ContactId(id),
                name,
                id + "@named.example",
                List.of(phones),
                "US",
                List.of(People.employee(Acme.ACME)));
    }

    private static Contact reached(String id, String email, String... phones) {
        return new Contact(
                new ContactId(id),
                id,
                email,
                List.of(phones),
                "US",
                List.of(People.employee(Acme.ACME)));
    }

    private void storeExamples() {
        writer().appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
    }

    private RegistryWriter writer() {
        return new RegistryWriter(registry(), unitOfWork());
    }
}
