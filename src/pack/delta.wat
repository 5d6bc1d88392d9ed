;; Applies the instructions of a git delta (gitformat-pack, "Deltified representation") to their base. Whatever the
;; instructions say, it reads [base, base + baseSize + 16) and some bytes beyond the instructions, and writes
;; [out, out + size + 16) and the list of fresh ranges only.
;;
;; What a copy brings was matched where it came from. Fresh is what was not: inserted bytes, and the seams between two
;; instructions, each with `reach` bytes on both sides, so that a literal of `reach + 1` bytes lies either in one copy
;; or in a fresh range. Ranges that are nearly neighbours are one; so are the last ones when the list is full.
;;
;; @macro copy 16 bytes a step
;; (loop $copy
;;   (v128.store (local.get $to) (v128.load (local.get $from)))
;;   (local.set $from (i32.add (local.get $from) (i32.const 16)))
;;   (local.set $to (i32.add (local.get $to) (i32.const 16)))
;;   (br_if $copy (i32.lt_u (local.get $to) (local.get $out))))
;; @end
;; @macro next byte
;; (local.set $byte (i32.load8_u (local.get $at)))
;; (local.set $at (i32.add (local.get $at) (i32.const 1)))
;; @end
;; @macro mark
;; (local.set $freshStart (select
;;   (i32.sub (local.get $to) (global.get $reach))
;;   (local.get $start)
;;   (i32.gt_u (i32.sub (local.get $to) (local.get $start)) (global.get $reach))))
;; (local.set $freshEnd (select
;;   (i32.add (local.get $freshEnd) (global.get $reach))
;;   (local.get $outEnd)
;;   (i32.gt_u (i32.sub (local.get $outEnd) (local.get $freshEnd)) (global.get $reach))))
;; (if (i32.and
;;       (i32.gt_u (local.get $freshStart) (i32.add (local.get $lastEnd) (i32.const 64)))
;;       (i32.lt_u (i32.add (local.get $pair) (i32.const 16)) (global.get $listEnd)))
;;   (then
;;     (local.set $pair (i32.add (local.get $pair) (i32.const 8)))
;;     (i32.store (local.get $pair) (local.get $freshStart))))
;; (i32.store offset=4 (local.get $pair) (local.get $freshEnd))
;; (local.set $lastEnd (local.get $freshEnd))
;; @end
(module
  (import "pack" "memory" (memory 1))

  (global $reach (export "reach") (mut i32) (i32.const 0))
  (global $list (export "list") (mut i32) (i32.const 0))
  (global $listEnd (export "listEnd") (mut i32) (i32.const 0))
  ;; How many bytes the last delta took over, without a break, from the beginning of the base to its own, and up to the ends of both.
  (global $head (export "head") (mut i32) (i32.const 0))
  (global $tail (export "tail") (mut i32) (i32.const 0))

  ;; Applies the instructions [at, end) to the base. Where they make exactly `size` bytes, writes the fresh ranges as
  ;; (start, end) pairs of addresses to `list` and returns the end of what it wrote; else returns 0.
  (func (export "apply") (param $base i32) (param $baseSize i32) (param $at i32) (param $end i32) (param $out i32)
    (param $size i32) (result i32)
    (local $start i32) (local $pair i32) (local $freshStart i32) (local $freshEnd i32) (local $lastEnd i32)
    (local $outEnd i32) (local $code i32) (local $byte i32) (local $offset i32) (local $length i32) (local $from i32)
    (local $to i32) (local $moved i32) (local $before i32) (local $run i32) (local $head i32)
    (local.set $start (local.get $out))
    (local.set $outEnd (i32.add (local.get $out) (local.get $size)))
    (local.set $pair (i32.sub (global.get $list) (i32.const 8)))
    (block $wrong
      (block $done (loop $instructions
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $code (i32.load8_u (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $to (local.get $out))
        (if (i32.and (local.get $code) (i32.const 0x80))
          (then
            ;; Copy from the base: up to four bytes of offset, up to three of length, those that are not 0.
            (local.set $offset (i32.const 0))
            (local.set $length (i32.const 0))
            ;; @repeat K 0 1 2 3
            (if (i32.and (local.get $code) (i32.shl (i32.const 1) (i32.const @K))) (then
              ;; @use next byte
              (local.set $offset (i32.or (local.get $offset)
                (i32.shl (local.get $byte) (i32.shl (i32.const @K) (i32.const 3)))))))
            ;; @end
            ;; @repeat K 0 1 2
            (if (i32.and (local.get $code) (i32.shl (i32.const 16) (i32.const @K))) (then
              ;; @use next byte
              (local.set $length (i32.or (local.get $length)
                (i32.shl (local.get $byte) (i32.shl (i32.const @K) (i32.const 3)))))))
            ;; @end
            (if (i32.eqz (local.get $length)) (then (local.set $length (i32.const 0x10000))))
            (br_if $wrong (i32.gt_u (local.get $at) (local.get $end)))
            (br_if $wrong (i32.gt_u (local.get $length) (local.get $baseSize)))
            (br_if $wrong (i32.gt_u (local.get $offset) (i32.sub (local.get $baseSize) (local.get $length))))
            (br_if $wrong (i32.gt_u (local.get $length) (i32.sub (local.get $outEnd) (local.get $out))))
            ;; Copies that go on where the last one ended are one run: an instruction reaches 64 KiB.
            (local.set $moved (i32.sub (local.get $offset) (i32.sub (local.get $to) (local.get $start))))
            (if (i32.or (i32.eqz (local.get $run)) (i32.ne (local.get $moved) (local.get $before)))
              (then (local.set $run (local.get $to))))
            (local.set $before (local.get $moved))
            (if (i32.and (i32.eqz (local.get $moved)) (i32.eq (local.get $run) (local.get $start)))
              (then (local.set $head (i32.add (local.get $offset) (local.get $length)))))
            (local.set $from (i32.add (local.get $base) (local.get $offset)))
            (local.set $out (i32.add (local.get $out) (local.get $length)))
            (if (i32.ne (local.get $to) (local.get $start)) (then
              (local.set $freshEnd (local.get $to))
              ;; @use mark
            ))
            (if (i32.gt_u (local.get $length) (i32.const 256))
              (then
                (memory.copy (local.get $to) (local.get $from) (local.get $length))
                (br $instructions)))
            ;; @use copy 16 bytes a step
            (br $instructions)))
        ;; Insert up to 127 bytes that follow. An instruction 0 is reserved.
        (br_if $wrong (i32.eqz (local.get $code)))
        (br_if $wrong (i32.gt_u (local.get $code) (i32.sub (local.get $end) (local.get $at))))
        (br_if $wrong (i32.gt_u (local.get $code) (i32.sub (local.get $outEnd) (local.get $out))))
        (local.set $run (i32.const 0))
        (local.set $from (local.get $at))
        (local.set $at (i32.add (local.get $at) (local.get $code)))
        (local.set $out (i32.add (local.get $out) (local.get $code)))
        (local.set $freshEnd (local.get $out))
        ;; @use mark
        ;; @use copy 16 bytes a step
        (br $instructions)))
      (br_if $wrong (i32.ne (local.get $out) (local.get $outEnd)))
      (global.set $head (local.get $head))
      (global.set $tail (select
        (i32.sub (local.get $outEnd) (local.get $run))
        (i32.const 0)
        (i32.and
          (i32.ne (local.get $run) (i32.const 0))
          (i32.eq (i32.add (local.get $offset) (local.get $length)) (local.get $baseSize)))))
      (return (i32.add (local.get $pair) (i32.const 8))))
    (i32.const 0)))
