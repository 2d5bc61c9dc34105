package org.expedite.web.api.casework;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.domain.customers.ContactId;
import org.expedite.web.api.text.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * Agreement of the customer with a resolution.
 *
 * @param agreedBy the contact that agrees; staff has to name it, a customer may only name itself
 */
@Introspected
@Schema(
        name = "Closure",
        example =
                """
                {"agreed_by": "ana"}\
                """)
record ClosureBody(@Nullable @Identifier String agreedBy) {
    static @Nullable ContactId given(@Nullable ClosureBody body) {
        String named = body == null ? null : body.agreedBy();
        return named == null ? null : new ContactId(named);
    }
}
