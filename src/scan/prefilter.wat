;; Finds every occurrence of many literals at once, 64 bytes a step ("Teddy", as in Hyperscan and ripgrep).
;; It knows no literal: prefilter.ts writes tables and literals into the memory, which other modules may use too. It
;; must never drop an occurrence: when the out area is full it returns, and the caller goes on from the global `next`.
;;
;; Memory from `tables` on, written by prefilter.ts:
;;     0  six 16-byte tables: for each of three bytes, buckets by low nibble, then buckets by high nibble
;;   128  eight (entries, end of entries) pairs of addresses, one a bucket
;;   192  nothing
;;   256  a set of 65536 bits: the hashes of all three bytes that any literal's fragment can be
;;  8448  room for the addresses of places that are still to be looked at: 1024, and one block's more
;; An entry is six i32: value and mask of the first four bytes from the fragment on, address of the literal's
;; bytes (its masks follow them), its length, the fragment's offset in it, its number.
;;
;; A `@repeat` block is written out once for each K by scripts/build-wasm.ts.
(module
  (import "prefilter" "memory" (memory 1))
  (import "prefilter" "tables" (global $tables i32))
  (global $next (export "next") (mut i32) (i32.const 0))

  ;; Whether the literal of `length` bytes stands at `at`: each byte equal under its mask.
  (func $stands (param $at i32) (param $literal i32) (param $length i32) (result i32)
    (local $stop i32)
    (local.set $stop (i32.add (local.get $literal) (local.get $length)))
    (loop $bytes
      (if (i32.ge_u (local.get $literal) (local.get $stop)) (then (return (i32.const 1))))
      (if (i32.ne
            (i32.and (i32.load8_u (local.get $at)) (i32.load8_u (i32.add (local.get $literal) (local.get $length))))
            (i32.load8_u (local.get $literal)))
        (then (return (i32.const 0))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (local.set $literal (i32.add (local.get $literal) (i32.const 1)))
      (br $bytes))
    (unreachable))

  ;; Tries the literals of one bucket at one place and writes (offset, number) pairs; returns the new end of the out area.
  (func $try (param $at i32) (param $bucket i32) (param $start i32) (param $end i32) (param $out i32) (result i32)
    (local $word i32) (local $entry i32) (local $stop i32) (local $from i32)
    (local.set $word (i32.load (local.get $at)))
    (local.set $bucket (i32.add (global.get $tables) (i32.shl (local.get $bucket) (i32.const 3))))
    (local.set $entry (i32.load offset=128 (local.get $bucket)))
    (local.set $stop (i32.load offset=132 (local.get $bucket)))
    (block $done (loop $entries
      (br_if $done (i32.ge_u (local.get $entry) (local.get $stop)))
      (if (i32.eq (i32.and (local.get $word) (i32.load offset=4 (local.get $entry))) (i32.load (local.get $entry)))
        (then
          (local.set $from (i32.sub (local.get $at) (i32.load offset=16 (local.get $entry))))
          ;; The bytes outside [start, end) belong to other files: a literal that reaches into them is none.
          (if (i32.and
                (i32.ge_s (local.get $from) (local.get $start))
                (i32.le_u (i32.add (local.get $from) (i32.load offset=12 (local.get $entry))) (local.get $end)))
            (then
              (if (call $stands (local.get $from) (i32.load offset=8 (local.get $entry)) (i32.load offset=12 (local.get $entry)))
                (then
                  (i32.store (local.get $out) (local.get $from))
                  (i32.store offset=4 (local.get $out) (i32.load offset=20 (local.get $entry)))
                  (local.set $out (i32.add (local.get $out) (i32.const 8)))))))))
      (local.set $entry (i32.add (local.get $entry) (i32.const 24)))
      (br $entries)))
    (local.get $out))

  ;; The buckets that have a fragment like the three low bytes of `word`, as far as the nibbles tell.
  (func $bucketsOf (param $word i32) (result i32)
    (local $buckets i32)
    (local.set $buckets (i32.const 255))
    ;; @repeat K 0 32 64
    (local.set $buckets (i32.and (local.get $buckets) (i32.and
      (i32.load8_u offset=@K (i32.add (global.get $tables) (i32.and (local.get $word) (i32.const 15))))
      (i32.load8_u offset=@K+16 (i32.add (global.get $tables)
        (i32.and (i32.shr_u (local.get $word) (i32.const 4)) (i32.const 15)))))))
    (local.set $word (i32.shr_u (local.get $word) (i32.const 8)))
    ;; @end
    (local.get $buckets))

  ;; Looks for literals that lie in [start, end) and whose fragment stands at `from` or later. Writes pairs to
  ;; `out` and returns the end of what it wrote. One place can hold every literal, so `full` must leave room for
  ;; that many pairs. 65 bytes after `end` are read and have no say.
  (func (export "scan") (param $start i32) (param $end i32) (param $from i32) (param $out i32) (param $full i32) (result i32)
    (local $at i32) (local $bits i64) (local $buckets i32) (local $hash i32) (local $word i32)
    (local $places i32) (local $list i32) (local $listed i32) (local $room i32) (local $read i32)
    (local $b v128) (local $nibble v128)
    (local $low v128) (local $high v128) (local $first v128) (local $second v128) (local $before0 v128) (local $before1 v128)
    (local $lo0 v128) (local $hi0 v128) (local $lo1 v128) (local $hi1 v128) (local $lo2 v128) (local $hi2 v128)
    (local $m0 v128) (local $m16 v128) (local $m32 v128) (local $m48 v128)
    (local.set $nibble (i8x16.splat (i32.const 15)))
    (local.set $lo0 (v128.load offset=0 (global.get $tables)))
    (local.set $hi0 (v128.load offset=16 (global.get $tables)))
    (local.set $lo1 (v128.load offset=32 (global.get $tables)))
    (local.set $hi1 (v128.load offset=48 (global.get $tables)))
    (local.set $lo2 (v128.load offset=64 (global.get $tables)))
    (local.set $hi2 (v128.load offset=80 (global.get $tables)))
    (local.set $places (i32.add (global.get $tables) (i32.const 8448)))
    (local.set $list (local.get $places))
    (local.set $room (i32.add (local.get $places) (i32.const 4096)))
    (block $exhausted (loop $blocks
      ;; Each byte is split into its nibbles once. A place is where the third byte of a fragment stands; what was said of
      ;; its first and second byte is two places and one place back, maybe in the sixteen bytes before.
      ;; @repeat K 0 16 32 48
      (local.set $b (v128.load offset=@K (local.get $from)))
      (local.set $low (v128.and (local.get $b) (local.get $nibble)))
      (local.set $high (v128.and (i16x8.shr_u (local.get $b) (i32.const 4)) (local.get $nibble)))
      (local.set $first (v128.and
        (i8x16.swizzle (local.get $lo0) (local.get $low)) (i8x16.swizzle (local.get $hi0) (local.get $high))))
      (local.set $second (v128.and
        (i8x16.swizzle (local.get $lo1) (local.get $low)) (i8x16.swizzle (local.get $hi1) (local.get $high))))
      (local.set $m@K (v128.and
        (v128.and
          (i8x16.swizzle (local.get $lo2) (local.get $low)) (i8x16.swizzle (local.get $hi2) (local.get $high)))
        (v128.and
          (i8x16.shuffle 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 (local.get $before0) (local.get $first))
          (i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 (local.get $before1) (local.get $second)))))
      (local.set $before0 (local.get $first))
      (local.set $before1 (local.get $second))
      ;; @end
      (if (v128.any_true (v128.or (v128.or (local.get $m0) (local.get $m16)) (v128.or (local.get $m32) (local.get $m48))))
        (then
          (local.set $bits (i64.const 0))
          ;; @repeat K 0 16 32 48
          (local.set $bits (i64.or (local.get $bits) (i64.shl
            (i64.extend_i32_u (i8x16.bitmask (i8x16.ne (local.get $m@K) (v128.const i64x2 0 0))))
            (i64.const @K))))
          ;; @end
          ;; Four at once, whether there are four or not: how many there are is what a processor cannot foresee.
          (local.set $listed (i32.add (local.get $list) (i32.shl (i32.wrap_i64 (i64.popcnt (local.get $bits))) (i32.const 2))))
          (loop $places
            ;; @repeat K 0 4 8 12
            (i32.store offset=@K (local.get $list) (i32.add (local.get $from) (i32.wrap_i64 (i64.ctz (local.get $bits)))))
            (local.set $bits (i64.and (local.get $bits) (i64.sub (local.get $bits) (i64.const 1))))
            ;; @end
            (local.set $list (i32.add (local.get $list) (i32.const 16)))
            (br_if $places (i32.lt_u (local.get $list) (local.get $listed))))
          (local.set $list (local.get $listed))))
      (local.set $from (i32.add (local.get $from) (i32.const 64)))
      (br_if $blocks (i32.and
        (i32.lt_u (local.get $from) (i32.add (local.get $end) (i32.const 2)))
        (i32.lt_u (local.get $list) (local.get $room))))
      (local.set $read (local.get $places))
      (block $checked (loop $check
        (br_if $checked (i32.ge_u (local.get $read) (local.get $list)))
        ;; The third byte of what may be a fragment stands there.
        (local.set $at (i32.sub (i32.load (local.get $read)) (i32.const 2)))
        (local.set $read (i32.add (local.get $read) (i32.const 4)))
        ;; The nibbles let one place in twenty through; few of those are a fragment.
        (local.set $word (i32.and (i32.load (local.get $at)) (i32.const 0xffffff)))
        (local.set $hash (i32.shr_u (i32.mul (local.get $word) (i32.const 0x9e3779b1)) (i32.const 16)))
        (br_if $check (i32.eqz (i32.and (i32.const 1) (i32.shr_u
          (i32.load8_u offset=256 (i32.add (global.get $tables) (i32.shr_u (local.get $hash) (i32.const 3))))
          (i32.and (local.get $hash) (i32.const 7))))))
        (br_if $exhausted (i32.ge_u (local.get $at) (local.get $end)))
        (if (i32.gt_u (local.get $out) (local.get $full))
          (then (global.set $next (local.get $at)) (return (local.get $out))))
        (local.set $buckets (call $bucketsOf (local.get $word)))
        (loop $each
          (local.set $out (call $try (local.get $at) (i32.ctz (local.get $buckets))
            (local.get $start) (local.get $end) (local.get $out)))
          (local.set $buckets (i32.and (local.get $buckets) (i32.sub (local.get $buckets) (i32.const 1))))
          (br_if $each (local.get $buckets)))
        (br $check)))
      (local.set $list (local.get $places))
      (br_if $blocks (i32.lt_u (local.get $from) (i32.add (local.get $end) (i32.const 2))))))
    (global.set $next (local.get $end))
    (local.get $out))

  ;; How many line feeds stand in [start, end), at memory speed.
  (func (export "lines") (param $start i32) (param $end i32) (result i32)
    (local $count i32)
    (block $rest (loop $blocks
      (br_if $rest (i32.gt_u (i32.add (local.get $start) (i32.const 16)) (local.get $end)))
      (local.set $count (i32.add (local.get $count) (i32.popcnt
        (i8x16.bitmask (i8x16.eq (v128.load (local.get $start)) (i8x16.splat (i32.const 10)))))))
      (local.set $start (i32.add (local.get $start) (i32.const 16)))
      (br $blocks)))
    (block $done (loop $bytes
      (br_if $done (i32.ge_u (local.get $start) (local.get $end)))
      (local.set $count (i32.add (local.get $count) (i32.eq (i32.load8_u (local.get $start)) (i32.const 10))))
      (local.set $start (i32.add (local.get $start) (i32.const 1)))
      (br $bytes)))
    (local.get $count)))
