package org.expedite.application.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fixture;
import org.expedite.application.facts.Facts.Question;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Facts}: products. Implement it in a test class, and give an
 * empty store for every test.
 */
@PortContract
public interface ProductFactsContract {
    /** The port under test. */
    Facts facts();

    /** The registry in which the facts are stored. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void a_serial_has_asset_model_and_line() {
        storeExamples();
        assertInstallation(
                about(Acme.JN1.serial(), null),
                Acme.JN1.serial(),
                Acme.JN1,
                Catalogue.M320,
                Catalogue.M_SERIES);
    }

    @Test
    default void assets_get_their_products_and_lines_in_their_order() {
        storeExamples();
        Asset unlisted = Covers.asset("X1", Catalogue.M320, Acme.ACME);
        Asset without = new Asset(unlisted.serial(), new Model("NONE"), unlisted.owner());
        List<RecordVersion<Asset>> assets =
                List.of(version(Borealis.BO1), version(without), version(Acme.JN1));
        List<Installation> installed = facts().installed(assets);
        assertThat(installed.stream().map(Installation::asset)).isEqualTo(assets);
        assertThat(installed.stream().map(i -> i.product() == null ? null : i.product().record()))
                .containsExactly(Catalogue.T640, null, Catalogue.M320);
        assertThat(installed.stream().map(i -> i.line() == null ? null : i.line().record()))
                .containsExactly(Catalogue.T_SERIES, null, Catalogue.M_SERIES);
        assertThat(facts().installed(List.of())).isEmpty();
    }

    private static RecordVersion<Asset> version(Asset asset) {
        return RegistryWriter.version(1, asset).as(Asset.class).orElseThrow();
    }

    @Test
    default void a_serial_of_another_organization_is_found_too() {
        storeExamples();
        assertInstallation(
                about(Borealis.BO1.serial(), null),
                Borealis.BO1.serial(),
                Borealis.BO1,
                Catalogue.T640,
                Catalogue.T_SERIES);
    }

    @Test
    default void spellings_are_the_present_assets_of_one_owner_without_regard_to_case() {
        storeExamples();
        Asset small = new Asset(new SerialNumber("xy-1"), Acme.JN1.model(), Acme.ACME.id());
        Asset large = new Asset(new SerialNumber("XY-1"), Acme.JN1.model(), Acme.ACME.id());
        Asset foreign =
                new Asset(new SerialNumber("Xy-1"), Acme.JN1.model(), Borealis.BOREALIS.id());
        writer().appendAll(small, large, foreign);
        SerialNumber written = new SerialNumber("xY-1");
        assertThat(facts().spellings(written, Acme.ACME.id()))
                .containsExactlyInAnyOrder(small.serial(), large.serial());
        assertThat(facts().spellings(written, Borealis.BOREALIS.id()))
                .containsExactly(foreign.serial());

        writer().appendAll(new Asset(large.serial(), large.model(), Borealis.BOREALIS.id()));
        assertThat(facts().spellings(written, Acme.ACME.id())).containsExactly(small.serial());
        assertThat(facts().spellings(new SerialNumber("xy"), Acme.ACME.id())).isEmpty();
    }

    @Test
    default void spellings_of_a_model_are_those_of_the_catalogue() {
        storeExamples();
        assertThat(facts().spellings(new Model("m320"))).containsExactly(new Model("M320"));
        assertThat(facts().spellings(new Model("m32"))).isEmpty();
    }

    @Test
    default void a_model_without_serial_has_its_line() {
        storeExamples();
        assertInstallation(
                about(null, Catalogue.J6350.model()),
                null,
                null,
                Catalogue.J6350,
                Catalogue.J_SERIES);
    }

    @Test
    default void a_serial_takes_precedence_over_a_model() {
        storeExamples();
        assertInstallation(
                about(Acme.JN1.serial(), Catalogue.J6350.model()),
                Acme.JN1.serial(),
                Acme.JN1,
                Catalogue.M320,
                Catalogue.M_SERIES);
    }

    @Test
    default void an_unknown_serial_has_only_the_serial() {
        storeExamples();
        for (String unknown : new String[] {"UNKNOWN", "jn1", "JN", "M320"}) {
            SerialNumber serial = new SerialNumber(unknown);
            assertInstallation(about(serial, null), serial, null, null, null);
            assertInstallation(about(serial, Catalogue.M320.model()), serial, null, null, null);
        }
    }

    @Test
    default void a_covered_serial_without_asset_has_only_the_serial() {
        storeExamples();
        SerialNumber serial = new SerialNumber("LATER");
        writer().appendAll(Covers.covering(Covers.direct("C99", Acme.ACME), serial));
        assertInstallation(about(serial, null), serial, null, null, null);
    }

    @Test
    default void an_unknown_model_has_no_facts() {
        storeExamples();
        for (String unknown : new String[] {"UNKNOWN", "m320", "M_SERIES", "JN1"}) {
            assertInstallation(about(null, new Model(unknown)), null, null, null, null);
        }
    }

    @Test
    default void no_product_has_no_facts() {
        storeExamples();
        assertInstallation(about(null, null), null, null, null, null);
    }

    @Test
    default void records_behind_a_missing_one_are_unknown() {
        Asset asset = Acme.JN1;
        Product product = Catalogue.M320;
        writer().appendAll(asset);
        assertInstallation(about(asset.serial(), null), asset.serial(), asset, null, null);
        writer().appendAll(product);
        assertInstallation(about(asset.serial(), null), asset.serial(), asset, product, null);
        assertInstallation(about(null, product.model()), null, null, product, null);
    }

    @Test
    default void only_current_versions_count() {
        storeExamples();
        Asset replaced = Covers.asset("JN1", Catalogue.J6350, Borealis.BOREALIS);
        Product moved = new Product(Catalogue.J6350.model(), Catalogue.SRX_SERIES.code(), "moved");
        writer().appendAll(replaced, moved);
        assertInstallation(
                about(Acme.JN1.serial(), null),
                Acme.JN1.serial(),
                replaced,
                moved,
                Catalogue.SRX_SERIES);
    }

    @Test
    default void the_product_is_equal_to_the_record_of_the_registry() {
        storeExamples();
        writer().appendAll(Acme.JN1, Catalogue.M320, Catalogue.M320, Catalogue.M_SERIES);
        Installation known = about(Acme.JN1.serial(), null);
        assertThat(known.asset()).isEqualTo(registry().find(Acme.JN1.key()).orElseThrow());
        assertThat(known.product()).isEqualTo(registry().find(Catalogue.M320.key()).orElseThrow());
        assertThat(known.line()).isEqualTo(registry().find(Catalogue.M_SERIES.key()).orElseThrow());
    }

    @Test
    default void a_rolled_back_version_is_never_found() {
        storeExamples();
        RolledBack.run(
                unitOfWork(),
                () -> {
                    registry()
                            .append(
                                    RegistryWriter.version(
                                            2, Covers.asset("JN1", Catalogue.T640, Acme.ACME)));
                    registry()
                            .append(
                                    RegistryWriter.version(
                                            2,
                                            new Product(
                                                    Catalogue.M320.model(),
                                                    Catalogue.J_SERIES.code(),
                                                    "M320")));
                });
        for (int i = 0; i < 2; i++) {
            assertInstallation(
                    about(Acme.JN1.serial(), null),
                    Acme.JN1.serial(),
                    Acme.JN1,
                    Catalogue.M320,
                    Catalogue.M_SERIES);
            // The next versions are the same again, with the numbers of the rolled back ones.
            writer().appendAll(Acme.JN1, Catalogue.M320);
        }
    }

    private void storeExamples() {
        writer().appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
    }

    private Installation about(@Nullable SerialNumber serial, @Nullable Model model) {
        return facts().about(new Question(Set.of(), serial, model, Set.of())).installation();
    }

    private static void assertInstallation(
            Installation known,
            @Nullable SerialNumber serial,
            @Nullable RegistryRecord asset,
            @Nullable RegistryRecord product,
            @Nullable RegistryRecord line) {
        assertThat(known.serial()).as("serial").isEqualTo(serial);
        assertThat(fact(known.asset())).as("asset of %s", known).isEqualTo(asset);
        assertThat(fact(known.product())).as("product of %s", known).isEqualTo(product);
        assertThat(fact(known.line())).as("line of %s", known).isEqualTo(line);
    }

    private static @Nullable RegistryRecord fact(@Nullable RecordVersion<?> recorded) {
        return recorded == null ? null : recorded.record();
    }

    private RegistryWriter writer() {
        return new RegistryWriter(registry(), unitOfWork());
    }
}
