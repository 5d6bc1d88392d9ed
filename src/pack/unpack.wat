;; Makes the content of one entry of a pack out of its bytes there: reads its head, compares its checksum, inflates the rest.
;; https://git-scm.com/docs/gitformat-pack
(module
  (import "pack" "memory" (memory 1))
  (import "crc" "crc" (func $crc (param i32 i32) (result i32)))
  (import "inflate" "inflate" (func $inflate (param i32 i32 i32 i32) (result i32)))

  ;; The least size that is too large, and the length of an id.
  (global $most (export "most") (mut i32) (i32.const 0))
  (global $idLength (export "idLength") (mut i32) (i32.const 20))
  ;; Where the instructions of the delta begin whose head was read last.
  (global $instructions (export "instructions") (mut i32) (i32.const 0))

  (global $damaged i32 (i32.const -1))
  (global $tooLarge i32 (i32.const -2))

  ;; A number of seven bits a byte, lowest first, behind the bits that are known; where it ends in `$next`, or beyond `end` where it does not. What
  ;; has more bits than any size here is as good as the largest number.
  (global $next (mut i32) (i32.const 0))
  (func $number (param $at i32) (param $end i32) (param $known i64) (param $shift i64) (result i64)
    (local $byte i64)
    (block $open
      (loop $bytes
        (br_if $open (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $byte (i64.load8_u (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (if (i64.gt_u (local.get $shift) (i64.const 35))
          (then
            (if (i64.ne (i64.and (local.get $byte) (i64.const 0x7f)) (i64.const 0))
              (then (local.set $known (i64.const 0x7fffffffffffffff)))))
          (else (local.set $known (i64.or
            (local.get $known)
            (i64.shl (i64.and (local.get $byte) (i64.const 0x7f)) (local.get $shift))))))
        (local.set $shift (i64.add (local.get $shift) (i64.const 7)))
        (br_if $bytes (i64.ge_u (local.get $byte) (i64.const 0x80))))
      (global.set $next (local.get $at))
      (return (local.get $known)))
    (global.set $next (i32.add (local.get $end) (i32.const 1)))
    (local.get $known))

  ;; Where the head ends whose size ends at `at`: behind an id, behind a distance of ten bytes at most, or there. 0 where it does not.
  (func $headEnd (param $kind i32) (param $at i32) (result i32)
    (local $last i32)
    (if (i32.eq (local.get $kind) (i32.const 7))
      (then (return (i32.add (local.get $at) (global.get $idLength)))))
    (if (i32.eq (local.get $kind) (i32.const 6))
      (then
        (local.set $last (i32.add (local.get $at) (i32.const 10)))
        (block $done (loop $bytes
          (br_if $done (i32.lt_u (i32.load8_u (local.get $at)) (i32.const 0x80)))
          (br_if $done (i32.ge_u (local.get $at) (local.get $last)))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br $bytes)))
        (return (i32.add (local.get $at) (i32.const 1)))))
    (select
      (i32.const 0)
      (local.get $at)
      (i32.or (i32.eqz (local.get $kind)) (i32.eq (local.get $kind) (i32.const 5)))))

  ;; Inflates the entry [at, end), of which the index gives the checksum, to `into`. To how many bytes; -1 where it is damaged, -2 where it is too large.
  (func (export "unpack") (param $at i32) (param $end i32) (param $sum i32) (param $into i32) (result i32)
    (local $byte i64) (local $size i64) (local $headEnd i32)
    ;; Three bits of type, four of size, then seven bits a byte, in ten bytes at most.
    (local.set $byte (i64.load8_u (local.get $at)))
    (local.set $size (i64.and (local.get $byte) (i64.const 15)))
    (global.set $next (i32.add (local.get $at) (i32.const 1)))
    (if (i64.ge_u (local.get $byte) (i64.const 0x80))
      (then (local.set $size (call $number
        (global.get $next)
        (i32.add (local.get $at) (i32.const 10))
        (local.get $size)
        (i64.const 4)))))
    (if (i64.ge_u (local.get $size) (i64.extend_i32_u (global.get $most))) (then (return (global.get $tooLarge))))
    ;; The index knows the sum of head and stream: the stream has one of its own, the head has not.
    (if (i32.ne (call $crc (local.get $at) (local.get $end)) (local.get $sum))
      (then (return (global.get $damaged))))
    (if (i32.gt_u (global.get $next) (i32.add (local.get $at) (i32.const 10)))
      (then (return (global.get $damaged))))
    (local.set $headEnd (call $headEnd
      (i32.wrap_i64 (i64.and (i64.shr_u (local.get $byte) (i64.const 4)) (i64.const 7)))
      (global.get $next)))
    (if (i32.or (i32.eqz (local.get $headEnd)) (i32.ge_u (local.get $headEnd) (local.get $end)))
      (then (return (global.get $damaged))))
    (select
      (i32.wrap_i64 (local.get $size))
      (global.get $damaged)
      (call $inflate
        (local.get $headEnd)
        (local.get $end)
        (local.get $into)
        (i32.wrap_i64 (local.get $size)))))

  ;; How many bytes the delta [at, end) makes of a base of so many; -1 where it is damaged or of another base, -2 where it is too large.
  (func (export "deltaSize") (param $at i32) (param $end i32) (param $base i32) (result i32)
    (local $size i64)
    (local.set $size (call $number (local.get $at) (local.get $end) (i64.const 0) (i64.const 0)))
    (if (i64.ne (local.get $size) (i64.extend_i32_u (local.get $base))) (then (return (global.get $damaged))))
    (local.set $size (call $number (global.get $next) (local.get $end) (i64.const 0) (i64.const 0)))
    (if (i32.gt_u (global.get $next) (local.get $end)) (then (return (global.get $damaged))))
    (global.set $instructions (global.get $next))
    (select
      (global.get $tooLarge)
      (i32.wrap_i64 (local.get $size))
      (i64.ge_u (local.get $size) (i64.extend_i32_u (global.get $most))))))
