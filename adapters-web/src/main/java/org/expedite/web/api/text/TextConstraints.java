package org.expedite.web.api.text;

import io.micronaut.context.annotation.Factory;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import jakarta.inject.Singleton;
import org.expedite.domain.Require;

/** Validators of the constraints of this package. */
@Factory
final class TextConstraints {

    @Singleton
    ConstraintValidator<Text, String> text() {
        return (value, constraint, context) -> {
            int max = constraint.intValue("max").orElse(Integer.MAX_VALUE);
            String objection =
                    value == null
                            ? null
                            : TextRule.objection(
                                    value,
                                    max,
                                    constraint.isTrue("lines"),
                                    constraint.isTrue("words"));
            if (objection != null) {
                context.messageTemplate(objection);
            }
            return objection == null;
        };
    }

    @Singleton
    ConstraintValidator<Identifier, String> identifier() {
        return (value, constraint, context) -> value == null || Require.isIdentifier(value);
    }

    @Singleton
    ConstraintValidator<EquipmentName, String> equipmentName() {
        return (value, constraint, context) -> {
            if (value != null && value.isBlank()) {
                context.messageTemplate("BLANK: must not be blank");
                return false;
            }
            return value == null || value.length() > WrittenName.MAX || Require.isIdentifier(value);
        };
    }

    @Singleton
    ConstraintValidator<PhoneNumber, String> phoneNumber() {
        return (value, constraint, context) -> {
            String objection = value == null ? null : PhoneNumberRule.objection(value);
            if (objection != null) {
                context.messageTemplate(objection);
            }
            return objection == null;
        };
    }
}
