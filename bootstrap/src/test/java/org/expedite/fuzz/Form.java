package org.expedite.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.expedite.fuzz.Mutation.Change;
import org.expedite.fuzz.Mutation.Target;
import org.expedite.web.contract.Multipart;

/** Multipart bodies with a file, valid ones and mutations. */
final class Form {
    private static final int MEBIBYTE = 1024 * 1024;

    private static final List<String> NAMES =
            List.of("core.tgz", "../../etc/passwd", "C:\\\\a.log", "St\u00f6rung.txt", "a b;c=d");

    private static final List<String> INVALID_NAMES =
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
                    mutation("no file", (_) -> new Multipart().andText("description", "d")),
                    mutation("no parts", (_) -> new Multipart()),
                    mutation("two files", (_) -> file().andFile("file", "b", bytes("b"))),
                    mutation("empty file", (_) -> Multipart.file("a", "")),
                    mutation("file as text", (_) -> new Multipart().andText("file", "x")),
                    mutation(
                            "refused name", s -> Multipart.file(s.rng().oneOf(INVALID_NAMES), "x")),
                    mutation(
                            "unknown part", s -> file().andText(s.rng().oneOf(Hostile.TEXTS), "x")),
                    mutation("long text", (_) -> file().andText("description", "x".repeat(5_000))),
                    mutation("no name", (_) -> file().andPart("X: y\r\n", bytes("x"))),
                    mutation(
                            "long head",
                            (_) ->
                                    file().andPart(
                                                    "X: " + "y".repeat(MEBIBYTE) + "\r\n",
                                                    bytes("x"))),
                    new Mutation("another type", Form::anotherType),
                    new Mutation("cut off", Form::cutOff));

    /** Creates a body. */
    private interface Body {
        Multipart of(Target target);
    }

    private Form() {}

    /** Sets a valid body. */
    static void fill(Draft draft, Rng rng) {
        byte[] content = new byte[1 + rng.below(rng.percent(5) ? 3 * MEBIBYTE : 2_000)];
        rng.random().nextBytes(content);
        Multipart body = Multipart.file(rng.oneOf(NAMES), content);
        put(draft, rng.percent(50) ? body.andText("description", "Of both sides") : body);
    }

    private static void put(Draft draft, Multipart body) {
        draft.header("Content-Type", Multipart.contentType()).bytes(body.bytes());
    }

    private static Mutation mutation(String name, Body body) {
        Change change =
                target -> {
                    put(target.draft(), body.of(target));
                    target.draft().mustBeRejected(name);
                    return true;
                };
        return new Mutation(name, change);
    }

    private static boolean anotherType(Target target) {
        target.draft().header("Content-Type", target.rng().oneOf(TYPES));
        target.draft().mustBeRejected("another type");
        return true;
    }

    private static boolean cutOff(Target target) {
        byte[] body = target.draft().body();
        // The line end after the last boundary may be missing.
        byte[] cut = new byte[target.rng().below(body.length - 4)];
        System.arraycopy(body, 0, cut, 0, cut.length);
        target.draft().bytes(cut);
        target.draft().mustBeRejected("cut off");
        return true;
    }

    private static Multipart file() {
        return Multipart.file("a", "x");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
