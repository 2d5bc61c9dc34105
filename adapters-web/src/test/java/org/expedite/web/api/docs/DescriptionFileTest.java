package org.expedite.web.api.docs;

import org.junit.jupiter.api.Test;

class DescriptionFileTest {
    @Test
    void the_approved_description_equals_the_generated_one() {
        DescriptionFile.check();
    }
}
