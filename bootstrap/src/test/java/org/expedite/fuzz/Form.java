package org.expedite.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.expedite.fuzz.Mutation.Change;
import org.expedite.fuzz.Mutation.Spoilt;
import org.expedite.web.contract.Multipart;

/** Multipart bodies with a file, valid ones and mutations. */
final class Form {
    private static final int MEBIBYTE = 1024 * 1024;

    private static final List<String> NAMES =
            List.of("core.tgz", "../../etc/passwd", "C:\\\\a.log", "St\u00f6rung.txt", "a b;c=d");

    private static final List<String> REFUSED_NAMES =
            List.of("", ".", "..", "folder/", "a\u0000b", "a\u0007b", "a\u202eb", "x".repeat(256));

    private static final List<String> TYPES =
            List.of(
                    "application/json",
                    "multipart/mixed; boundary=x",
                    "multipart/form-data",
                    "multipart/form-data; boundary=",
                    "multipart/form-data; boundary=another",
                    "multipart/form-data; boundary=" + "x".repeat(300));

    static final List<Mutation> ALL =
            List.of(
                    spoilt("no file", (_) -> new Multipart().andText("description", "d")),
                    spoilt("no parts", (_) -> new Multipart()),
                    spoilt("two files", (_) -> file().andFile("file", "b", bytes("b"))),
                    spoilt("empty file", (_) -> Multipart.file("a", "")),
                    spoilt("file as text", (_) -> new Multipart().andText("file", "x")),
                    spoilt("refused name", s -> Multipart.file(s.dice().oneOf(REFUSED_NAMES), "x")),
                    spoilt("unknown part", s -> file().andText(s.dice().oneOf(Hostile.TEXTS), "x")),
                    spoilt("long text", (_) -> file().andText("description", "x".repeat(5_000))),
                    spoilt("no name", (_) -> file().andPart("X: y\r\n", bytes("x"))),
                    spoilt(
                            "long head",
                            (_) ->
                                    file().andPart(
                                                    "X: " + "y".repeat(MEBIBYTE) + "\r\n",
                                                    bytes("x"))),
                    new Mutation("another type", Form::anotherType),
                    new Mutation("cut off", Form::cutOff));

    /** Creates a body. */
    private interface Body {
        Multipart of(Spoilt spoilt);
    }

    private Form() {}

    /** Sets a valid body. */
    static void fill(Draft draft, Rng dice) {
        byte[] content = new byte[1 + dice.below(dice.percent(5) ? 3 * MEBIBYTE : 2_000)];
        dice.random().nextBytes(content);
        Multipart body = Multipart.file(dice.oneOf(NAMES), content);
        put(draft, dice.percent(50) ? body.andText("description", "Of both sides") : body);
    }

    private static void put(Draft draft, Multipart body) {
        draft.header("Content-Type", Multipart.contentType()).bytes(body.bytes());
    }

    private static Mutation spoilt(String name, Body body) {
        Change change =
                spoilt -> {
                    put(spoilt.draft(), body.of(spoilt));
                    spoilt.draft().mustBeRefused(name);
                    return true;
                };
        return new Mutation(name, change);
    }

    private static boolean anotherType(Spoilt spoilt) {
        spoilt.draft().header("Content-Type", spoilt.dice().oneOf(TYPES));
        spoilt.draft().mustBeRefused("another type");
        return true;
    }

    private static boolean cutOff(Spoilt spoilt) {
        byte[] body = spoilt.draft().body();
        // The line end after the last boundary may be missing.
        byte[] cut = new byte[spoilt.dice().below(body.length - 4)];
        System.arraycopy(body, 0, cut, 0, cut.length);
        spoilt.draft().bytes(cut);
        spoilt.draft().mustBeRefused("cut off");
        return true;
    }

    private static Multipart file() {
        return Multipart.file("a", "x");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
