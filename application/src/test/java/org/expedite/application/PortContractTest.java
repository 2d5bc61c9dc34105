package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.commons.support.AnnotationSupport;

class PortContractTest {
    @PortContract
    interface SomeContract {}

    static class Base implements SomeContract {}

    static final class SomeAdapterTest extends Base {}

    /** Finds the annotation as JUnit does. */
    @Test
    void the_timeout_of_a_contract_applies_to_the_tests_of_every_adapter() {
        Optional<Timeout> found =
                AnnotationSupport.findAnnotation(SomeAdapterTest.class, Timeout.class);
        assertThat(found).isPresent();
        assertThat(found.orElseThrow().value()).isEqualTo(PortContract.SECONDS);
        assertThat(found.orElseThrow().threadMode()).isEqualTo(Timeout.ThreadMode.SEPARATE_THREAD);
    }
}
