package org.expedite.application.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.expedite.application.Center;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.domain.contracts.NoCover;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.SerialNumber;
import org.junit.jupiter.api.Test;

/** The equipment of an organization and its cover. */
class EquipmentDeskTest {
    private final Center center = new Center();

    @Test
    void each_piece_is_listed_with_the_contract_that_counts() {
        assertThat(cover(Acme.JN1)).isEqualTo("C1 null");
        assertThat(cover(Acme.CONTRACT_ENDED)).isEqualTo("C3 " + NoCover.ENDED);
        assertThat(cover(Acme.CONTRACT_CANCELLED)).isEqualTo("C4 " + NoCover.CANCELLED);
        assertThat(cover(Acme.HARDWARE_COVERED)).isEqualTo("C11 " + NoCover.HARDWARE_ONLY);
        assertThat(cover(Acme.COVERED_AGAIN)).isEqualTo("C7 null");
        assertThat(cover(Acme.COVERED_TWICE)).isEqualTo("C9 null");
        assertThat(of(Acme.NEVER_COVERED).cover()).isNull();
        assertThat(Objects.requireNonNull(of(Acme.PARTNER_SUPPORTED).cover()).partner())
                .contains(Fastnet.FASTNET);
    }

    @Test
    void experts_are_employees_in_good_standing_for_the_line() {
        assertThat(of(Acme.JN1).experts()).containsExactly(Acme.ANA);
        assertThat(of(Acme.JN1).tracks()).containsExactly(Catalogue.JNCIE_M);
        assertThat(of(Acme.JN3).experts()).containsExactly(Acme.BOB);
        assertThat(of(Acme.JN5).experts()).isEmpty();
        assertThat(of(Acme.JN5).tracks()).isEmpty();
        Contact elsewhereToo =
                People.contact(
                        "ana", "Ana", People.employee(Acme.ACME), People.employee(Fastnet.FASTNET));
        center.put(elsewhereToo);
        assertThat(of(Acme.JN1).experts()).isEmpty();
    }

    @Test
    void pages_follow_each_other_in_the_order_of_the_serials() {
        List<Equipment> all = page("", 100);
        assertThat(all.stream().map(e -> e.asset().serial()))
                .isSorted()
                .contains(Acme.JN1.serial());
        List<Equipment> first = page("", 3);
        assertThat(first).isEqualTo(all.subList(0, 3));
        assertThat(page(first.getLast().asset().serial().value(), 2)).isEqualTo(all.subList(3, 5));
        assertThat(page("zzz", 3)).isEmpty();
    }

    @Test
    void serials_are_completed_within_the_organization() {
        assertThat(completed("JN1"))
                .startsWith("JN1", "JN10")
                .contains("JN16")
                .doesNotContain("JN2")
                .hasSize(8);
        assertThat(completed("jn16")).containsExactly("JN16");
        assertThat(completed("")).hasSize(10).startsWith("JN1");
        for (String none : List.of("BO", "JN1%", "JN_", " ", "é", "JN1~")) {
            assertThat(completed(none)).as(none).isEmpty();
        }
    }

    @Test
    void customers_see_their_own_organization_only_and_staff_sees_all() {
        assertThatThrownBy(() -> center.equipment().page(Actors.ANA, Borealis.BOREALIS.id(), "", 3))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () ->
                                center.equipment()
                                        .startingWith(Actors.ANA, Borealis.BOREALIS.id(), "B", 3))
                .isInstanceOf(NotFoundException.class);
        assertThat(center.equipment().page(Actors.ENGINEER, Borealis.BOREALIS.id(), "", 3))
                .isNotEmpty();
        assertThatThrownBy(() -> center.equipment().page(Actors.ADMIN, Acme.ACME.id(), "", 3))
                .isInstanceOf(ForbiddenException.class);
    }

    private String cover(Asset asset) {
        Equipment.Cover cover = Objects.requireNonNull(of(asset).cover());
        assertThat(cover.isActive()).isEqualTo(cover.whyNot() == null);
        return cover.contract().number() + " " + cover.whyNot();
    }

    private Equipment of(Asset asset) {
        return page("", 100).stream()
                .filter(e -> e.asset().equals(asset))
                .findFirst()
                .orElseThrow();
    }

    private List<Equipment> page(String after, int limit) {
        return center.equipment().page(Actors.ANA, Acme.ACME.id(), after, limit);
    }

    private List<String> completed(String prefix) {
        return center.equipment().startingWith(Actors.ANA, Acme.ACME.id(), prefix, 10).stream()
                .map(i -> Objects.requireNonNull(i.serial()))
                .map(SerialNumber::value)
                .toList();
    }
}
