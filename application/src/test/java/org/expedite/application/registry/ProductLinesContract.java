package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Catalogue;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link ProductLines}. Implement it in a test class, and give an
 * empty store for every test.
 */
@PortContract
public interface ProductLinesContract {
    /** The port under test. */
    ProductLines productLines();

    /** The registry in which the lines are stored. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void the_revision_grows_with_each_version_of_a_line() {
        long none = productLines().revision();
        writer().appendAll(Catalogue.M_SERIES);
        long one = productLines().revision();
        writer().appendAll(Catalogue.T_SERIES);
        long two = productLines().revision();
        writer().appendAll(Catalogue.M_SERIES);

        assertThat(new long[] {none, one, two, productLines().revision()})
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    default void other_records_do_not_change_it() {
        writer().appendAll(Catalogue.M_SERIES);
        long before = productLines().revision();
        writer().appendAll(Catalogue.M320, Acme.ACME, Acme.JN1);

        assertThat(productLines().revision()).isEqualTo(before);
    }

    @Test
    default void a_rolled_back_version_does_not_change_it() {
        writer().appendAll(Catalogue.M_SERIES);
        long before = productLines().revision();
        RolledBack.run(
                unitOfWork(),
                () -> registry().append(RegistryWriter.version(2, Catalogue.M_SERIES)));

        assertThat(productLines().revision()).isEqualTo(before);
    }

    private RegistryWriter writer() {
        return new RegistryWriter(registry(), unitOfWork());
    }
}
