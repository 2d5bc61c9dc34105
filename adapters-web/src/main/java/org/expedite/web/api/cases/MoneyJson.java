package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.expedite.web.http.problems.ProblemException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An amount of money, greater than zero.
 *
 * @param currency of ISO 4217, such as {@code USD}
 * @param amount a decimal as text, so that it stays exact, with at most as many decimals as the
 *     currency has
 */
@Introspected
@Schema(
        name = "Money",
        example =
                """
                {"currency": "USD", "amount": "350.00"}\
                """)
public record MoneyJson(
        @NotNull @Pattern(regexp = "^[A-Z]{3}$", message = CODE) String currency,
        @NotNull @Pattern(regexp = DECIMAL, message = FORM) String amount) {
    private static final String CODE = "INVALID_CURRENCY: must be three letters as USD";
    private static final String DECIMAL = "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$";
    private static final String FORM = "INVALID_AMOUNT: must be a decimal as 350.00";

    /**
     * Converts money for clients.
     *
     * @param money any amount
     * @return the amount with as many decimals as the currency has
     */
    public static MoneyJson of(Money money) {
        return new MoneyJson(money.getCurrencyUnit().getCode(), money.getAmount().toPlainString());
    }

    /**
     * Converts to an amount of the domain.
     *
     * @param pointer JSON pointer to this object in the body
     * @return the amount
     * @throws ProblemException 422 if the currency or the amount is invalid
     */
    public Money toMoney(String pointer) {
        CurrencyUnit unit =
                unit().orElseThrow(
                                () ->
                                        ProblemException.invalid(
                                                pointer + "/currency",
                                                "UNKNOWN_VALUE",
                                                "must be a currency of ISO 4217"));
        BigDecimal value = new BigDecimal(amount);
        if (value.signum() == 0) {
            throw ProblemException.invalid(
                    pointer + "/amount", "OUT_OF_RANGE", "must be more than nothing");
        }
        if (value.scale() > unit.getDecimalPlaces()) {
            throw ProblemException.invalid(
                    pointer + "/amount",
                    "TOO_PRECISE",
                    "must have at most " + unit.getDecimalPlaces() + " decimals in " + unit);
        }
        return Money.of(unit, value);
    }

    /** Returns the currency; gold, special drawing rights and the like are not accepted. */
    private Optional<CurrencyUnit> unit() {
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(unit -> unit.getCode().equals(currency) && !unit.isPseudoCurrency())
                .findFirst();
    }
}
