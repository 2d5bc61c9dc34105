package org.expedite.web.api.docs;

import org.junit.jupiter.api.Test;

class DescriptionFileTest {
    @Test
    void the_approved_description_is_what_the_code_generates() {
        DescriptionFile.check();
    }
}
